package org.kusei.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts Japanese text into its words by the dictionary that comes with Lucene's Kuromoji. What a
 * reader takes in at once stays whole: an amount (22,268千円, 6千3百万円), a number with its counter
 * (100人, 3か所), a year (令和7年度), a numbering (1-1-2), an address of the web. Nothing is lost: the
 * words put together are the text. For one thread at a time.
 */
public final class Words {

  private static final String DIGIT = "[0-9０-９]";
  private static final String NUMBER = DIGIT + "+(?:[,.，．]" + DIGIT + "+)*";
  private static final String COUNTER =
      "年度|年|か月|ヶ月|カ月|月|日|時間|時|分|円|人|名|世帯|件|回|か所|カ所|ヶ所|箇所|校|歳|台|団体|地域|冊|枚|[%％‰]";

  private static final Pattern WHOLE =
      Pattern.compile(
          "https?://[\\p{Alnum}/.?=&%#_~:+-]+"
              + ("|(?:明治|大正|昭和|平成|令和)(?:元|" + DIGIT + "+)年度?")
              + ("|" + DIGIT + "+(?:[-‐‑–−－]" + DIGIT + "+)+")
              + ("|" + NUMBER + "(?:[十百千万億兆]+(?:" + NUMBER + ")?)*(?:" + COUNTER + ")?")
              + "|[〇一二三四五六七八九十百千万億兆]+円");

  private static final Pattern LIGHT = Pattern.compile("(?:助詞|助動詞|記号|フィラー).*");

  private final JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, Mode.NORMAL);
  private final OffsetAttribute place = tokenizer.addAttribute(OffsetAttribute.class);
  private final PartOfSpeechAttribute speech = tokenizer.addAttribute(PartOfSpeechAttribute.class);

  /** The words of the text in order. */
  public List<Word> of(String text) {
    var bounds = new BitSet(text.length() + 1);
    var heavy = new BitSet(text.length());
    cut(text, bounds, heavy);
    keepWhole(text, bounds, heavy);
    keepLetters(text, bounds);
    return words(text, bounds, heavy);
  }

  private void cut(String text, BitSet bounds, BitSet heavy) {
    try (tokenizer) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        bounds.set(place.startOffset());
        bounds.set(place.endOffset());
        if (!LIGHT.matcher(speech.getPartOfSpeech()).matches()) {
          heavy.set(place.startOffset(), place.endOffset());
        }
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keepWhole(String text, BitSet bounds, BitSet heavy) {
    var whole = WHOLE.matcher(text);
    while (whole.find()) {
      bounds.clear(whole.start(), whole.end());
      bounds.set(whole.start());
      bounds.set(whole.end());
      heavy.set(whole.start(), whole.end());
    }
  }

  /** A letter of two chars, or with marks that combine (dakuten, variants), is never cut. */
  private static void keepLetters(String text, BitSet bounds) {
    for (int at = bounds.nextSetBit(1); at >= 0 && at < text.length(); ) {
      var inside =
          Character.isLowSurrogate(text.charAt(at)) || combines(Character.codePointAt(text, at));
      if (inside) {
        bounds.clear(at);
      }
      at = bounds.nextSetBit(at + 1);
    }
  }

  private static boolean combines(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static List<Word> words(String text, BitSet bounds, BitSet heavy) {
    var words = new ArrayList<Word>();
    bounds.set(text.length());
    for (int from = 0; from < text.length(); ) {
      int to = bounds.nextSetBit(from + 1);
      var carries = heavy.nextSetBit(from);
      words.add(new Word(text.substring(from, to), carries < 0 || carries >= to));
      from = to;
    }
    return words;
  }
}
