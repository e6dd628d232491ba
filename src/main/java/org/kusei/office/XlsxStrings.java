package org.kusei.office;

import java.util.ArrayList;
import java.util.List;
import org.kusei.source.Limits;
import org.kusei.source.UnreadableException;
import org.kusei.source.UnreadableException.Measure;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The strings that the sheets of a workbook share; readings (phonetic runs) are left out. */
final class XlsxStrings extends DefaultHandler {

  private final List<String> strings = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean gathering;
  private boolean phonetic;
  private long characters;

  List<String> strings() {
    return strings;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "rPh" -> phonetic = true;
      case "t" -> gathering = !phonetic;
      default -> {}
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) {
    if (gathering) {
      characters += length;
      if (characters > Limits.CHARACTERS) {
        throw UnreadableException.tooMuch(Limits.CHARACTERS, Measure.CHARACTERS);
      }
      text.append(buffer, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (local) {
      case "rPh" -> phonetic = false;
      case "t" -> gathering = false;
      case "si" -> {
        strings.add(text.toString());
        text.setLength(0);
      }
      default -> {}
    }
  }
}
