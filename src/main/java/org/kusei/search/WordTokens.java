package org.kusei.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseReadingFormFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.kusei.lexicon.Folding;

/**
 * Words as a dictionary cuts them. They rank what pairs of letters have found: 京都 as a word before
 * 京都 in 東京都.
 */
final class WordTokens {

  /** Words that carry meaning, in their dictionary form. */
  static TokenStreamComponents words() {
    var tokenizer = tokenizer();
    var content =
        new JapanesePartOfSpeechStopFilter(
            new JapaneseBaseFormFilter(tokenizer), JapaneseAnalyzer.getDefaultStopTags());
    return new TokenStreamComponents(tokenizer, new Folded(content));
  }

  /** Words that carry meaning, as they are written. */
  static TokenStreamComponents written() {
    var tokenizer = tokenizer();
    var content =
        new JapanesePartOfSpeechStopFilter(tokenizer, JapaneseAnalyzer.getDefaultStopTags());
    return new TokenStreamComponents(tokenizer, new Folded(content));
  }

  /** How the words are read, in hiragana. */
  static TokenStreamComponents readings() {
    var tokenizer = tokenizer();
    return new TokenStreamComponents(
        tokenizer, new Folded(new JapaneseReadingFormFilter(tokenizer)));
  }

  private static JapaneseTokenizer tokenizer() {
    return new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH);
  }

  /** The dictionary knows plain widths only. */
  static Reader plain(Reader reader) {
    try {
      var text = new StringWriter();
      reader.transferTo(text);
      return new StringReader(Normalizer.normalize(text.toString(), Normalizer.Form.NFKC));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Folded extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Folded(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      var folded = Folding.fold(term.toString());
      term.setEmpty().append(folded.length() <= 200 ? folded : folded.substring(0, 200));
      return true;
    }
  }

  private WordTokens() {}
}
