package org.kusei.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.notation.Folding;
import org.kusei.source.Block;
import org.kusei.source.SourceForm;
import org.kusei.source.Span;

/** The wording of one block; every char knows its place in the source. */
public final class BlockText {

  private final Block block;
  private final String text;
  private final String folded;
  private final int[] offsets;
  private Labels.@Nullable Found label;
  private boolean looked;
  private long @Nullable [] chars;

  public BlockText(SourceForm form, Block block) {
    this.block = block;
    this.text = form.text(block);
    this.folded = Folding.fold(text);
    this.offsets = new int[block.spans().size() + 1];
    for (int i = 0; i < block.spans().size(); i++) {
      Span span = block.spans().get(i);
      offsets[i + 1] = offsets[i] + span.end() - span.start();
    }
  }

  public Block block() {
    return block;
  }

  /** Alike for all shapes of a character; same length and indexes as the wording itself. */
  public String folded() {
    return folded;
  }

  public int length() {
    return text.length();
  }

  public int line() {
    return block.spans().getFirst().line();
  }

  /** The wording from one char up to another, as shown. */
  public String shown(int from, int to) {
    return Folding.shown(text.substring(from, to));
  }

  /** Which chars the wording has, for {@link NeededChars}; looked for once. */
  long[] chars() {
    var known = chars;
    if (known == null) {
      known = NeededChars.in(folded);
      chars = known;
    }
    return known;
  }

  char original(int at) {
    return text.charAt(at);
  }

  /** First char from {@code from} that is no space, at most {@code to}. */
  public int skipSpace(int from, int to) {
    int at = from;
    while (at < to && folded.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** One past the last char before {@code to} that is no space, at least {@code from}. */
  public int trimEnd(int from, int to) {
    int at = to;
    while (at > from && folded.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /** Where the chars from one up to another stand in the source. */
  public List<Span> spans(int from, int to) {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < block.spans().size(); i++) {
      int start = Math.max(from, offsets[i]);
      int end = Math.min(to, offsets[i + 1]);
      if (start < end) {
        Span whole = block.spans().get(i);
        int shift = whole.start() - offsets[i];
        spans.add(new Span(whole.line(), start + shift, end + shift));
      }
    }
    return spans;
  }

  /** The label the block begins with; several parts ask, so it is looked for once. */
  public Optional<Labels.Found> label() {
    if (!looked) {
      label = Labels.at(this).orElse(null);
      looked = true;
    }
    return Optional.ofNullable(label);
  }

  /** The source line of a char. */
  public int lineOf(int at) {
    var spans = spans(Math.min(at, text.length() - 1), Math.min(at, text.length() - 1) + 1);
    return spans.isEmpty() ? line() : spans.getFirst().line();
  }
}
