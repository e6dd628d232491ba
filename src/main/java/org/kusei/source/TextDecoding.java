package org.kusei.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells in which encoding Japanese text was written: by its byte order mark, else the first of
 * UTF-8, UTF-16, JIS, EUC-JP and Shift_JIS that fits without error and reads like Japanese.
 */
final class TextDecoding {

  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final Charset EUC = Charset.forName("EUC-JP");
  private static final Charset JIS = Charset.forName("ISO-2022-JP");
  private static final int PROBE = 4096;

  private TextDecoding() {}

  /** The text without a byte order mark; what fits no encoding reads as UTF-8 with U+FFFD. */
  static String text(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    return unmarked(bytes);
  }

  private static String unmarked(byte[] bytes) {
    Optional<String> wide = wide(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
    boolean escapes = contains(bytes, 0x1B);
    if (utf8.isPresent() && !escapes) {
      return utf8.get();
    }
    return Stream.of(escapes ? List.of(JIS) : List.of(EUC, SHIFT_JIS))
        .flatMap(List::stream)
        .flatMap(charset -> decode(bytes, charset).stream())
        .max(Comparator.comparingInt(TextDecoding::japanese))
        .or(() -> utf8)
        .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** UTF-16 without a mark: line ends and spaces leave zero bytes on one side only. */
  private static Optional<String> wide(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < Math.min(bytes.length, PROBE); i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    if (zeros[0] + zeros[1] == 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    var charset = zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return decode(bytes, charset);
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException misfit) {
      return Optional.empty();
    }
  }

  /** How much the text reads like Japanese: kana and common signs for, odd characters against. */
  private static int japanese(String text) {
    return text.chars().map(TextDecoding::weight).sum();
  }

  private static int weight(int c) {
    if (within(c, 0x3040, 0x30FF) || c == '、' || c == '。') {
      return 2;
    }
    return within(c, 0xFF61, 0xFF9F) || within(c, 0xE000, 0xF8FF) ? -3 : 0;
  }

  private static boolean within(int c, int first, int last) {
    return c >= first && c <= last;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] bytes, int value) {
    for (byte b : bytes) {
      if (b == value) {
        return true;
      }
    }
    return false;
  }
}
