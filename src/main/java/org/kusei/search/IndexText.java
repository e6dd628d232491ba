package org.kusei.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How each field of the index cuts its text. */
final class IndexText extends Analyzer {
  static final IndexText CUT = new IndexText();

  private IndexText() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return switch (field) {
      case Fields.TITLE_WORDS, Fields.BODY_WORDS -> WordTokens.words();
      default -> new TokenStreamComponents(new UnitTokenizer());
    };
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return switch (field) {
      case Fields.TITLE_WORDS, Fields.BODY_WORDS -> WordTokens.plain(reader);
      default -> reader;
    };
  }

  /** No phrase runs from one paragraph into the next. */
  @Override
  public int getPositionIncrementGap(String field) {
    return 100;
  }

  /** The words of a text that carry meaning, folded. */
  static List<String> words(String text) {
    return tokens(CUT, Fields.BODY_WORDS, text);
  }

  /** The same as they are written: what stands in a text need not be its dictionary form. */
  static List<String> writtenWords(String text) {
    return tokens(Plain.WRITTEN, "", text);
  }

  /** The text in hiragana as it is read aloud, as far as the dictionary knows. */
  static String reading(String text) {
    return tokens(Plain.READINGS, "", text).stream().collect(Collectors.joining());
  }

  private static List<String> tokens(Analyzer analyzer, String field, String text) {
    var tokens = new ArrayList<String>();
    try (var stream = analyzer.tokenStream(field, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /** Of texts that are no field of the index. */
  private static final class Plain extends Analyzer {
    static final Plain WRITTEN = new Plain(WordTokens::written);
    static final Plain READINGS = new Plain(WordTokens::readings);

    private final Supplier<TokenStreamComponents> cut;

    private Plain(Supplier<TokenStreamComponents> cut) {
      this.cut = cut;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      return cut.get();
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
      return WordTokens.plain(reader);
    }
  }
}
