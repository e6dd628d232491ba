package org.kusei.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words shown to people in one language, from the message files {@code
 * messages/*_<language>.properties} (UTF-8, one pair of files a module).
 */
public final class Texts {

  private static final Texts JAPANESE = new Texts(Locale.JAPANESE);
  private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

  private static final Pattern UNSEEN = Pattern.compile("somebody at (.*)|command line \\((.*)\\)");

  private final Locale locale;
  private final Map<String, String> words;

  private Texts(Locale locale) {
    this.locale = locale;
    this.words = read(locale);
  }

  /** English for English, Japanese for every other language. */
  public static Texts of(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : JAPANESE;
  }

  public Locale locale() {
    return locale;
  }

  public boolean japanese() {
    return locale.equals(Locale.JAPANESE);
  }

  /** The text with {0}, {1} … filled; an apostrophe in it is written twice, as in MessageFormat. */
  public String text(String key, Object... arguments) {
    var text = words.get(key);
    if (text == null) {
      throw new MissingResourceException("no text in " + locale, Texts.class.getName(), key);
    }
    // most texts are plain, and reading a format costs more than the rest of a page's line
    return text.indexOf('{') < 0 && text.indexOf('\'') < 0
        ? text
        : new MessageFormat(text, locale).format(arguments);
  }

  /** The text for that many: {@code key.one} for one, {@code key.other} else; {0} is the number. */
  public String count(String key, long number) {
    return text(key + (number == 1 ? ".one" : ".other"), number);
  }

  /**
   * Who did something, as rows name them: a person's name as it stands, and what was not a person
   * in the reader's words.
   */
  public String who(String name) {
    return switch (name) {
      case "sample city" -> text("platform.who.sample");
      case "schedule" -> text("platform.who.schedule");
      default -> {
        var unseen = UNSEEN.matcher(name);
        yield unseen.matches()
            ? text(
                unseen.group(2) == null ? "platform.who.somebody" : "platform.who.command-line",
                unseen.group(unseen.group(2) == null ? 1 : 2))
            : name;
      }
    };
  }

  /** All keys and their texts. */
  Map<String, String> words() {
    return words;
  }

  private static Map<String, String> read(Locale locale) {
    var pattern = "classpath*:messages/*_" + locale.getLanguage() + ".properties";
    var words = new TreeMap<String, String>();
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          var properties = new Properties();
          properties.load(reader);
          properties.stringPropertyNames().forEach(k -> add(words, k, properties.getProperty(k)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }

  private static void add(Map<String, String> words, String key, String text) {
    if (words.put(key, text) != null) {
      throw new IllegalStateException("two message files say " + key);
    }
  }
}
