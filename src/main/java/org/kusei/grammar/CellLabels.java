package org.kusei.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kusei.notation.Brackets;
import org.kusei.source.Block;
import org.kusei.source.SourceForm;

/**
 * Puts together the lines of a cell that are one label: 予算額 over (千円), 中間 over 振り返り, 平成24年度 over
 * 区運営の基本的な考え方; and cells that part a sum from its unit, or a year from what it is the year of.
 */
public final class CellLabels {

  private static final int MOST = 4;
  private static final int LONGEST = 70;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})*|[0-9]+|-|0");
  private static final Pattern UNIT = Pattern.compile("[(\\[]?(?:百万|千|万)?円[)\\]]?");
  private static final Pattern ASIDE = Pattern.compile("[(<\\[].*");

  private final SourceForm form;
  private final BudgetReader budgets = new BudgetReader(null);

  private CellLabels(SourceForm form) {
    this.form = form;
  }

  /** The blocks of the form, those of one label joined. */
  public static List<BlockText> texts(SourceForm form) {
    return new CellLabels(form).texts();
  }

  private List<BlockText> texts() {
    var texts = new ArrayList<BlockText>();
    var blocks =
        form.blocks().stream().flatMap(block -> LongLines.of(form, block).stream()).toList();
    for (int i = 0; i < blocks.size(); ) {
      int end = Math.max(end(blocks, i), besides(blocks, i));
      texts.add(new BlockText(form, end - i > 1 ? joined(blocks.subList(i, end)) : blocks.get(i)));
      i = end;
    }
    return texts;
  }

  /** One past the last block of the label that begins at the index. */
  private int end(List<Block> blocks, int from) {
    var first = blocks.get(from);
    if (first.cell() == null || isLong(first)) {
      return from + 1;
    }
    int end = from + 1;
    while (end < blocks.size() && end - from < MOST && isBelow(first, blocks.get(end))) {
      end++;
    }
    for (int last = end; last > from + 1; last--) {
      if (isLabel(blocks.subList(from, last))) {
        return last;
      }
    }
    return from + 1;
  }

  /** One past the cells that say one thing side by side: 令和3年度 | 決算額, or 1,000 | 千円. */
  private int besides(List<Block> blocks, int from) {
    var first = blocks.get(from);
    if (from + 1 >= blocks.size() || !isBeside(first, blocks.get(from + 1))) {
      return from + 1;
    }
    String left = folded(first);
    String right = folded(blocks.get(from + 1));
    boolean sum = NUMBER.matcher(left).matches() && UNIT.matcher(right).matches();
    return sum || isYearAndPhase(left, right) ? from + 2 : from + 1;
  }

  private boolean isYearAndPhase(String left, String right) {
    var money =
        Masthead.yearOf(left) == null
            ? null
            : budgets.whole(right, 0, right.length(), BudgetReader.Heading.NONE);
    return money != null && money.isLabel() && money.labels().getFirst().year() == null;
  }

  private boolean isBeside(Block left, Block right) {
    var cell = left.cell();
    var next = right.cell();
    return cell != null
        && next != null
        && cell.table() == next.table()
        && cell.row() == next.row()
        && cell.rowSpan() == next.rowSpan()
        && cell.column() + cell.columnSpan() == next.column()
        && !isLong(left)
        && !isLong(right);
  }

  private String folded(Block block) {
    return new BlockText(form, block).folded().strip();
  }

  private boolean isLong(Block block) {
    return block.spans().stream().mapToInt(span -> span.end() - span.start()).sum() > LONGEST;
  }

  private boolean isBelow(Block first, Block next) {
    return first.cell() != null
        && first.cell().equals(next.cell())
        && first.element() == null
        && next.element() == null
        && !isLong(next);
  }

  private boolean isLabel(List<Block> lines) {
    var words = lines.stream().map(this::folded).toList();
    String whole = String.join("", words);
    if (whole.length() > LONGEST || whole.indexOf('。') >= 0 || whole.indexOf(':') >= 0) {
      return false;
    }
    var money = budgets.whole(whole, 0, whole.length(), BudgetReader.Heading.NONE);
    boolean sum = money != null && money.isLabel() && money.labels().size() == 1;
    return sum || (isOne(words) && Labels.named(bare(whole)).isPresent());
  }

  /** A label is whole already where what follows is no aside in brackets. */
  private static boolean isOne(List<String> words) {
    boolean asides = words.stream().skip(1).allMatch(ASIDE.asMatchPredicate());
    return asides || Labels.named(bare(words.getFirst())).isEmpty();
  }

  private static String bare(String words) {
    boolean bracketed =
        words.length() > 2
            && Brackets.opens(words.charAt(0))
            && Brackets.closes(words.charAt(words.length() - 1));
    return bracketed ? words.substring(1, words.length() - 1) : words;
  }

  private static Block joined(List<Block> lines) {
    var first = lines.getFirst();
    return new Block(
        first.kind(),
        first.level(),
        first.cell(),
        null,
        lines.stream().flatMap(line -> line.spans().stream()).toList(),
        lines.stream().flatMap(line -> line.links().stream()).toList());
  }
}
