package org.kusei.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kusei.lexicon.Spellings;
import org.kusei.lexicon.Unit;

/**
 * What a reader asks for: words parted by spaces, of which all must be there; "…" as it is written;
 * -word not there.
 *
 * @param shortened whether the reader wrote more than is looked for
 */
public record Question(List<Term> wanted, List<Term> unwanted, boolean shortened) {
  private static final int LONGEST = 200;
  private static final int MOST_TERMS = 12;
  private static final int MOST_SPELLINGS = 48;
  private static final int MOST_SPELLINGS_OF_ONE = 16;
  private static final String QUOTES = "\"“”„‟＂〝〞〟";
  private static final String MINUS = "-－−‐";

  /**
   * A word, or several as they stand together.
   *
   * @param written by the reader
   * @param exact without synonyms and other ways to write it
   * @param spellings ways to write it, the reader's first; never empty
   */
  public record Term(String written, boolean exact, List<List<Unit>> spellings) {

    public Term {
      spellings = List.copyOf(spellings);
    }

    static List<Term> of(String written, boolean exact, int most) {
      var spellings = Spellings.of(written, exact ? 1 : most);
      return spellings.isEmpty() ? List.of() : List.of(new Term(written, exact, spellings));
    }

    /** Whether it is a single Japanese letter or sign, which stands in almost every text. */
    boolean isLetter() {
      var units = spellings.getFirst();
      return units.size() == 1
          && (units.getFirst().japanese() || units.getFirst().text().equals("%"));
    }
  }

  public Question {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  /** Understands any text; what cannot be looked for is left out. */
  static Question of(String text) {
    var cut = isTooLong(text) ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) : text;
    var parts = parts(cut);
    var most = Math.clamp(MOST_SPELLINGS / Math.max(1, parts.size()), 1, MOST_SPELLINGS_OF_ONE);
    var wanted = terms(parts.stream().filter(part -> !part.not()), most);
    var unwanted = terms(parts.stream().filter(Part::not), most);
    return new Question(
        wanted.stream().limit(MOST_TERMS).toList(),
        unwanted.stream().limit(MOST_TERMS).toList(),
        isTooLong(text) || wanted.size() > MOST_TERMS || unwanted.size() > MOST_TERMS);
  }

  /** Whether only its beginning is looked for. */
  static boolean isTooLong(String text) {
    return text.codePointCount(0, text.length()) > LONGEST;
  }

  private static List<Term> terms(Stream<Part> parts, int most) {
    return parts.flatMap(part -> Term.of(part.text(), part.exact(), most).stream()).toList();
  }

  public boolean isEmpty() {
    return wanted.isEmpty() && unwanted.isEmpty();
  }

  /** The same question, its words cut finer where a dictionary knows where. */
  Question apart() {
    var finer =
        wanted.stream()
            .flatMap(term -> term.exact() ? Stream.of(term) : words(term))
            .distinct()
            .limit(MOST_TERMS)
            .toList();
    return new Question(finer, unwanted, shortened);
  }

  private static Stream<Term> words(Term term) {
    var words =
        IndexText.writtenWords(term.written()).stream()
            .flatMap(word -> Term.of(word, false, 4).stream())
            .toList();
    return words.stream().allMatch(Term::isLetter) ? Stream.of(term) : words.stream();
  }

  /** The same question without single letters, of which any one alone would say nothing. */
  Question withoutLetters() {
    var words = wanted.stream().filter(term -> !term.isLetter()).toList();
    return new Question(words, unwanted, shortened);
  }

  private record Part(String text, boolean exact, boolean not) {}

  private static List<Part> parts(String text) {
    var parts = new ArrayList<Part>();
    int at = 0;
    while (at < text.length()) {
      boolean not = isMinus(text, at);
      int start = not ? at + 1 : at;
      boolean exact = isAny(QUOTES, text, start);
      int first = exact ? start + 1 : start;
      int end = exact ? quoteEnd(text, first) : wordEnd(text, first);
      parts.add(new Part(text.substring(first, end), exact, not));
      // a quotation mark that ends a word begins the next
      at = !exact && isAny(QUOTES, text, end) ? end : end + 1;
    }
    return parts;
  }

  private static boolean isMinus(String text, int at) {
    return isAny(MINUS, text, at) && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
  }

  private static int quoteEnd(String text, int start) {
    int at = start;
    while (at < text.length() && !isAny(QUOTES, text, at)) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length() && !isSpace(text.charAt(at)) && !isAny(QUOTES, text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isAny(String letters, String text, int at) {
    return at < text.length() && letters.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
