package org.kusei.reading;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kusei.office.ZipParts;
import org.kusei.source.Format;
import org.kusei.source.UnreadableException;
import org.kusei.source.UnreadableException.Reason;

/** The formats as their content tells them apart. */
enum Detection {
  TEXT("テキスト", "txt text md csv tsv"),
  HTML("HTML", "html htm xhtml"),
  PDF("PDF", "pdf"),
  DOCX("Word文書", "docx docm dotx"),
  XLSX("Excelブック", "xlsx xlsm xltx"),
  STRATML("StratML", "xml stratml");

  private static final int PROBE = 8192;
  private static final Pattern HTML_START =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*){0,50}+"
              + "<(?:!doctype\\s+html|html|head|body|title|meta|link|style|script|main|article"
              + "|section|header|nav|div|h[1-6]|table|ul|ol|p|center|font|span|a)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Map<String, String> OTHERS =
      Map.of("{\\rtf", "RTF", "MIME-Version:", "MHTML", "From: <Saved by", "MHTML");

  private final String japanese;
  private final String extensions;

  Detection(String japanese, String extensions) {
    this.japanese = japanese;
    this.extensions = extensions;
  }

  String japanese() {
    return japanese;
  }

  Set<String> extensions() {
    return Set.of(extensions.split(" "));
  }

  static Detection of(byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableException(Reason.EMPTY);
    }
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UnreadableException(oldOffice(bytes));
    }
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
      return ZipParts.kind(bytes) == Format.DOCX ? DOCX : XLSX;
    }
    return isPdf(bytes) ? PDF : ofText(bytes);
  }

  /** The header may stand behind some bytes of a mail or web server, as readers of PDF allow. */
  private static boolean isPdf(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-");
  }

  private static Detection ofText(byte[] bytes) {
    var head = Decoding.head(bytes, PROBE);
    for (var other : OTHERS.entrySet()) {
      if (head.startsWith(other.getKey())) {
        throw new UnreadableException(Reason.OTHER_OFFICE, other.getValue());
      }
    }
    if (HTML_START.matcher(head).matches()) {
      return HTML;
    }
    if (head.stripLeading().startsWith("<?xml") || isStratml(head)) {
      return STRATML;
    }
    return TEXT;
  }

  private static boolean isStratml(String head) {
    return head.stripLeading().startsWith("<")
        && (head.contains("<StrategicPlan") || head.contains("PerformancePlanOrReport"));
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** Streams of an OLE2 container are named in UTF-16 in its directory. */
  private static Reason oldOffice(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.contains(wide("EncryptedPackage"))) {
      return Reason.ENCRYPTED;
    }
    if (text.contains(wide("WordDocument"))) {
      return Reason.OLD_WORD;
    }
    return text.contains(wide("Workbook")) || text.contains(wide("Book"))
        ? Reason.OLD_EXCEL
        : Reason.OLD_OFFICE;
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
