package org.kusei.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kusei.source.SourceNote;

/** What looked odd, by source line. */
public final class Notes {

  private static final int MOST = 500;

  private final List<SourceNote> notes;

  public Notes(List<SourceNote> fromReader) {
    notes = new ArrayList<>(fromReader);
  }

  public void add(int line, String code, String message) {
    var note = new SourceNote(line, code, message);
    if (notes.size() < MOST && !notes.contains(note)) {
      notes.add(note);
    }
  }

  public List<SourceNote> sorted() {
    return notes.stream().sorted(Comparator.comparingInt(SourceNote::line)).toList();
  }
}
