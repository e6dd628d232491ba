package org.kusei.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.Texts;

/**
 * A file that cannot be read: why, and what a person can do about it. The reason is a key of the
 * message files, {@code source.unreadable.…}.
 */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String UNIT = "source.unit.";

  private final String key;
  private final String[] arguments;

  public UnreadableException(Reason reason, String... arguments) {
    this(null, reason, arguments);
  }

  public UnreadableException(@Nullable Throwable cause, Reason reason, String... arguments) {
    this(reason.key(), cause, arguments);
  }

  /**
   * A file that was read and that its reader has no use for.
   *
   * @param key of a message that says what it seems to be and what to do
   */
  public static UnreadableException of(String key) {
    return new UnreadableException(key, null);
  }

  private UnreadableException(String key, @Nullable Throwable cause, String... arguments) {
    super(key + List.of(arguments), cause);
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** Why a file cannot be read. */
  public enum Reason {
    MISSING,
    FOLDER,
    NO_ACCESS,
    EMPTY,
    TOO_LARGE,
    UNZIPS_TOO_LARGE,
    TOO_MUCH_TEXT,
    TOO_MANY_PAGES,
    TOO_DEEP,
    TOO_SLOW,
    ENCRYPTED,
    OLD_WORD,
    OLD_EXCEL,
    OLD_OFFICE,
    OTHER_OFFICE,
    PICTURES_ONLY,
    NO_TEXT,
    NO_UNICODE,
    DAMAGED,
    UNSAFE_XML,
    OTHER_XML,
    UNKNOWN_FORMAT,
    FAILED;

    String key() {
      return "source.unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What there is too much of. */
  public enum Measure {
    CHARACTERS,
    LINES,
    PARAGRAPHS,
    CELLS,
    ELEMENTS,
    MARKS;

    String key() {
      return UNIT + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Too much of something; the reader's language names it. */
  public static UnreadableException tooMuch(int limit, Measure measure) {
    return new UnreadableException(Reason.TOO_MUCH_TEXT, Integer.toString(limit), measure.key());
  }

  public String key() {
    return key;
  }

  public List<String> arguments() {
    return List.of(arguments);
  }

  /** One sentence that says what is wrong and what to do. */
  public String sentence(Locale locale) {
    var texts = Texts.of(locale);
    var said =
        Stream.of(arguments)
            .map(argument -> argument.startsWith(UNIT) ? texts.text(argument) : argument);
    return texts.text(key, said.toArray());
  }
}
