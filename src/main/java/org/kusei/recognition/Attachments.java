package org.kusei.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Labels;
import org.kusei.grammar.Ledger;
import org.kusei.grammar.Paragraphs;
import org.kusei.grammar.Phrase;
import org.kusei.outline.Outline.Attachment;
import org.kusei.outline.Passage;
import org.kusei.source.Block;
import org.kusei.source.Link;
import org.kusei.source.Span;

/** Files that a page points to, known by their links or by (PDF形式, 120KB) behind their names. */
final class Attachments implements Part {

  private static final Pattern SIZE =
      Pattern.compile(
          " ?[(\\[【]? {0,4}(?:(?:PDF|pdf|Pdf|Excel|EXCEL|excel|エクセル|Word|WORD|word|ワード|CSV|csv|xlsx?|docx?|ZIP|zip|XLSX?|DOCX?|PowerPoint|PPTX?|pptx?)"
              + "(?: {0,4}(?:形式|ファイル|版))?[ ,、:/]{0,6}(?:[0-9][0-9,.]{0,12} ?(?:KB|MB|kb|mb|KByte|キロバイト|メガバイト|バイト|B))?|[0-9][0-9,.]{0,12} ?(?:KB|MB|キロバイト|メガバイト)) {0,4}[)\\]】]?");

  /** What web pages say behind a link. */
  private static final String TAIL =
      "(?: ?[(\\[]?(?:別|新しい) ?(?:ウィンドウ|ウインドウ|タブ|画面)(?:で|が|に)?開(?:く|きます)[)\\]]?)?";

  private static final Pattern ENDING = Pattern.compile(SIZE.pattern() + TAIL);
  private static final Pattern FILE =
      Pattern.compile("(?i).*\\.(?:pdf|xlsx?|docx?|csv|zip|pptx?)(?:[?#].*)?");
  private static final Pattern NAMED =
      Pattern.compile("[^。]{1,120}" + SIZE.pattern() + TAIL + " ?");
  private static final Phrase SIZED = new Phrase("(?:KB|MB|バイト|[(\\[](?:PDF|pdf|Excel|Word|CSV))");

  /** A name with its format and size; what is longer explains something. */
  private static final int LONGEST = 200;

  private final Ledger ledger;
  private final List<Attachment> found = new ArrayList<>();

  Attachments(Ledger ledger) {
    this.ledger = ledger;
  }

  List<Attachment> found() {
    return found;
  }

  /** Whether the block does nothing but name files. */
  static boolean isFile(BlockText text) {
    boolean linked =
        text.block().links().stream().anyMatch(link -> FILE.matcher(link.href()).matches());
    return (linked && text.folded().indexOf('。') < 0)
        || (text.length() <= LONGEST && isNamed(text));
  }

  private static boolean isNamed(BlockText text) {
    return SIZED.isIn(text) && NAMED.matcher(text.folded()).matches();
  }

  @Override
  public void label(BlockText text, Labels.Found label) {
    take(text, 0);
  }

  @Override
  public void take(BlockText text, int from) {
    boolean lists = text.block().kind() == Block.Kind.LIST_ITEM || !text.block().links().isEmpty();
    if (isFile(text) || (lists && text.folded().indexOf('。') < 0)) {
      file(text, from);
    }
  }

  /** One attachment a link; without links the whole block is one. */
  void file(BlockText text, int from) {
    int at = from;
    for (Link link : text.block().links()) {
      int end = offset(text, link.span().line(), link.span().end());
      if (end > at) {
        int limit = afterSize(text, end);
        attach(text, at, limit, link.href());
        at = limit;
      }
    }
    if (text.skipSpace(at, text.length()) < text.length()) {
      attach(text, at, text.length(), null);
    }
  }

  private static int afterSize(BlockText text, int end) {
    Matcher size = SIZE.matcher(text.folded()).region(end, text.length());
    return size.lookingAt() ? size.end() : end;
  }

  private static int offset(BlockText text, int line, int column) {
    int offset = 0;
    for (Span span : text.block().spans()) {
      if (span.line() == line && column <= span.end() && column >= span.start()) {
        return offset + column - span.start();
      }
      offset += span.end() - span.start();
    }
    return offset;
  }

  private void attach(BlockText text, int from, int to, @Nullable String href) {
    int start = Paragraphs.bullet(text.folded(), text.skipSpace(from, to), to);
    int end = to;
    Matcher size = ENDING.matcher(text.folded()).region(start, to);
    while (size.find()) {
      if (text.skipSpace(size.end(), to) == to
          && size.start() > start
          && size.end() > size.start() + 2) {
        end = size.start();
        break;
      }
    }
    ledger.label(text, from, start);
    Passage title = ledger.content(text, start, end);
    ledger.label(text, end, to);
    if (!title.text().isEmpty()) {
      found.add(new Attachment(title.text(), href, text.lineOf(start)));
    }
  }
}
