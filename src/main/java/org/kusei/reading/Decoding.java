package org.kusei.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.source.Spaces;
import org.kusei.source.UnreadableException;
import org.kusei.source.UnreadableException.Reason;

/**
 * Bytes turned into text: by byte order mark, else by the charset the document declares, else by
 * what the bytes can be (UTF-8, ISO-2022-JP, EUC-JP, Shift_JIS, UTF-16 without a mark).
 *
 * @param text without byte order mark, with line feeds alone as line ends
 * @param declaredWrongly the charset the document declared but is not written in, null otherwise
 */
record Decoding(String text, Charset charset, @Nullable String declaredWrongly) {

  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final Charset EUC_JP = Charset.forName("EUC-JP");
  private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.\\-]+)"
              + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.\\-]+)[\"']",
          Pattern.CASE_INSENSITIVE);
  private static final int PROBE = 8192;

  /** Decodes the whole file; a charset declared in it is believed only if the bytes allow it. */
  static Decoding of(byte[] bytes) {
    var marked = byMark(bytes);
    if (marked != null) {
      return decoded(lenient(bytes, marked), marked, null);
    }
    var declared = declared(bytes);
    if (declared != null) {
      var text = strict(bytes, declared);
      if (text != null && !isTakenForTheOther(bytes, declared)) {
        return decoded(text, declared, null);
      }
    }
    var guessed = guess(bytes);
    return decoded(lenient(bytes, guessed), guessed, declared == null ? null : declared.name());
  }

  /** Either of the two can often be decoded as the other, into nonsense. */
  private static boolean isTakenForTheOther(byte[] bytes, Charset declared) {
    boolean either = declared.equals(SHIFT_JIS) || declared.equals(EUC_JP);
    return either && !guessJapanese(bytes).equals(declared);
  }

  /** The beginning, well enough decoded to tell a format. */
  static String head(byte[] bytes, int length) {
    var head = bytes.length <= length ? bytes : Arrays.copyOf(bytes, length);
    var marked = byMark(head);
    var charset = marked != null ? marked : wideWithoutMark(head);
    var text = lenient(head, charset != null ? charset : StandardCharsets.ISO_8859_1);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Decoding decoded(String text, Charset charset, @Nullable String wrongly) {
    var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (isBinary(bare)) {
      throw new UnreadableException(Reason.UNKNOWN_FORMAT);
    }
    return new Decoding(bare.replace("\r\n", "\n").replace('\r', '\n'), charset, wrongly);
  }

  private static boolean isBinary(String text) {
    long odd =
        text.chars()
            .limit(PROBE)
            .filter(c -> c == 0xFFFD || (c < ' ' && (c < '\t' || c > '\r') && c != 0x1B))
            .count();
    return odd * 20 > Math.min(PROBE, text.length());
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(PROBE, bytes.length), StandardCharsets.ISO_8859_1);
    var found = DECLARED.matcher(head);
    if (!found.find()) {
      return null;
    }
    return charset(found.group(1) != null ? found.group(1) : found.group(2));
  }

  /**
   * Windows' variant stands in for Shift_JIS: documents that say the one hold ① and ㈱ of the other.
   */
  private static @Nullable Charset charset(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (List.of("shift_jis", "x-sjis", "shift-jis", "sjis", "ms932", "cp932").contains(lower)) {
      return SHIFT_JIS;
    }
    if (lower.startsWith("utf-16")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Charset guess(byte[] bytes) {
    var wide = wideWithoutMark(bytes);
    if (wide != null) {
      return wide;
    }
    if (strict(bytes, StandardCharsets.UTF_8) != null) {
      return hasJisEscape(bytes) ? ISO_2022_JP : StandardCharsets.UTF_8;
    }
    return guessJapanese(bytes);
  }

  private static Charset guessJapanese(byte[] bytes) {
    var euc = strict(bytes, EUC_JP);
    var sjis = strict(bytes, SHIFT_JIS);
    if (euc != null && sjis != null) {
      return japanese(euc) > japanese(sjis) ? EUC_JP : SHIFT_JIS;
    }
    if (euc == null && sjis == null) {
      return fewestErrors(bytes);
    }
    return euc != null ? EUC_JP : SHIFT_JIS;
  }

  /** A file with a few broken bytes is still most of a text. */
  private static Charset fewestErrors(byte[] bytes) {
    var best = StandardCharsets.UTF_8;
    long fewest = Long.MAX_VALUE;
    for (var charset : List.of(StandardCharsets.UTF_8, SHIFT_JIS, EUC_JP)) {
      long errors = lenient(bytes, charset).chars().filter(c -> c == 0xFFFD).count();
      if (errors < fewest) {
        fewest = errors;
        best = charset;
      }
    }
    return best;
  }

  /** How much a text reads like Japanese: EUC-JP taken for Shift_JIS turns into half-width kana. */
  private static long japanese(String text) {
    return text.chars().map(Decoding::weight).asLongStream().sum();
  }

  private static int weight(int c) {
    if (c >= 0xFF61 && c <= 0xFF9F) {
      return -2;
    }
    return Spaces.joinsBare(c) && !Character.isSurrogate((char) c) ? 1 : 0;
  }

  private static boolean hasJisEscape(byte[] bytes) {
    var text = new String(bytes, 0, Math.min(bytes.length, 1 << 16), StandardCharsets.ISO_8859_1);
    return text.contains("\u001B$B") || text.contains("\u001B$@");
  }

  /** UTF-16 shows by its NUL bytes: line ends and digits have one each. */
  private static @Nullable Charset wideWithoutMark(byte[] bytes) {
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, PROBE) & ~1;
    for (int i = 0; i < length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] < Math.max(1, length / 200) || Math.min(zeros[0], zeros[1]) > 2) {
      return null;
    }
    return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String lenient(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }
}
