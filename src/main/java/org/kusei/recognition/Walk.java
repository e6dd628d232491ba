package org.kusei.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Chrome;
import org.kusei.grammar.Columns;
import org.kusei.grammar.FirstLook;
import org.kusei.grammar.FirstLook.Sign;
import org.kusei.grammar.Heading;
import org.kusei.grammar.Headings;
import org.kusei.grammar.Label;
import org.kusei.grammar.Labels;
import org.kusei.grammar.Masthead;
import org.kusei.grammar.Paragraphs;
import org.kusei.source.Block;
import org.kusei.source.Cell;
import org.kusei.source.Deadline;

/** One pass over the blocks of a document: each goes to the part of the outline it belongs to. */
final class Walk {

  final IssuesPart issues;
  final ReformPart reform;
  final ReviewPart reviews;
  final ContactPart contact;
  final Attachments attachments;

  private static final Set<Label> COLUMNS =
      Set.of(Label.ISSUE_COLUMN, Label.STRATEGY_COLUMN, Label.INITIATIVE_COLUMN);
  private static final Pattern SITUATION = Pattern.compile("[【<(\\[]?(?:区の)?現状(?:認識|分析|と課題)");
  private static final Pattern SECOND = Pattern.compile("様 ?式 ?[2二]");
  private static final Pattern OFFICE = Pattern.compile("区|局|所属");

  private final Context context;
  private final Masthead masthead;
  private final Deadline deadline;
  final Sections sections;
  private final FirstLook look;
  private final List<BlockText> texts;
  private final Revisions revisions;
  private final Neighbours neighbours;
  private Part part = new Nowhere();
  private boolean begun;
  private int at;
  private int level;

  Walk(
      List<BlockText> texts,
      FirstLook look,
      Context context,
      Masthead masthead,
      Deadline deadline) {
    this.deadline = deadline;
    this.texts = texts;
    this.look = look;
    this.context = context;
    this.masthead = masthead;
    revisions = new Revisions(texts, context);
    neighbours = new Neighbours(texts);
    issues = new IssuesPart(context, look);
    reform = new ReformPart(context);
    reviews = new ReviewPart(context);
    contact = new ContactPart(context.ledger());
    attachments = new Attachments(context.ledger());
    sections = new Sections(context.ledger(), issues, reform, contact, attachments);
  }

  void all() {
    for (int i = 0; i < texts.size(); i++) {
      deadline.check();
      at = i;
      take(texts.get(i));
    }
    issues.end();
  }

  private void take(BlockText text) {
    if (!revisions.take(text) && !furniture(text) && !head(text) && !aside(text)) {
      body(text);
    }
  }

  private boolean furniture(BlockText text) {
    if ("markup".equals(text.block().element()) || neighbours.isOrdinal(at)) {
      context.ledger().label(text, 0, text.length());
      return true;
    }
    if (Chrome.isMargin(text.block())) {
      return margin(text);
    }
    if (!isFurniture(text)) {
      return false;
    }
    context.ledger().chrome(text, 0, text.length());
    part = text.folded().strip().equals("ご注意") ? new Advice(context.ledger()) : part;
    return true;
  }

  private boolean isFurniture(BlockText text) {
    boolean figure = text.block().cell() != null && text.length() < 5;
    return !figure && (Chrome.is(text.folded()) || isNavigation(text));
  }

  /** Margins may name the document; else they are furniture. */
  private boolean margin(BlockText text) {
    if (look.policy() && masthead.title(text.folded())) {
      context.ledger().label(text, 0, text.length());
    } else {
      context.ledger().chrome(text, 0, text.length());
    }
    return true;
  }

  private boolean head(BlockText text) {
    if (!look.policy()) {
      return true;
    }
    if (context.columns().isUnit(text)) {
      context.ledger().label(text, 0, text.length());
      return true;
    }
    if (context.columns().isHead(text)) {
      columnHead(text);
      return true;
    }
    boolean file = Attachments.isFile(text);
    if (!begun && !file) {
      return masthead.take(text);
    }
    return !file && (title(text) || masthead.later(text));
  }

  /** Where no part of the policy stands, a block of nothing but links leads elsewhere. */
  private boolean isNavigation(BlockText text) {
    boolean outside = part instanceof Nowhere || part instanceof Advice || part == contact;
    int linked =
        text.block().links().stream()
            .mapToInt(link -> link.span().end() - link.span().start())
            .sum();
    return outside && linked >= text.length() && !Attachments.isFile(text);
  }

  private boolean title(BlockText text) {
    if (!masthead.again(text.folded())) {
      return false;
    }
    context.ledger().label(text, 0, text.length());
    part = neighbours.fileFollows(at) ? section(Label.ATTACHMENTS) : part;
    return true;
  }

  private void columnHead(BlockText text) {
    var label = text.label().map(Labels.Found::label).orElse(null);
    if (label == Label.ACTION_COLUMN && text.folded().contains("年度を")) {
      context.notes().add(text.line(), "label-misspelt", "「年度の取組内容」の書き誤りのようです。取組内容の欄としました。");
    }
    context.ledger().label(text, 0, text.length());
    issues.columnHead();
  }

  /** Files and contacts are known wherever they stand. */
  private boolean aside(BlockText text) {
    if (Attachments.isFile(text)) {
      attachments.file(text, 0);
      return true;
    }
    if (part != contact && ContactPart.isContact(text)) {
      contact.take(text, 0);
      return true;
    }
    return false;
  }

  private void body(BlockText text) {
    Part column = column(text);
    if (column != null) {
      part = column;
    }
    if (!inItems() && Labels.isList(text)) {
      overview(text);
      return;
    }
    Optional<Labels.Found> found = text.label();
    if (found.isPresent() && !isHeading(text)) {
      label(text, found.get());
      return;
    }
    heading(text);
    if (isForeign(text)) {
      part = new Nowhere();
    }
    part.take(text, 0);
  }

  /** A heading over several parts, e.g. 「目標」「使命」及び「基本的な考え方」, begins none of them. */
  private void overview(BlockText text) {
    context.ledger().label(text, 0, text.length());
    issues.end();
    begun = true;
    part = new Nowhere();
  }

  private boolean isHeading(BlockText text) {
    Heading heading = Headings.at(text.folded(), text.skipSpace(0, text.length()), true, null);
    return heading != null && heading.code() != null && heading.sign() == Heading.Sign.LABEL;
  }

  /** The part that the column of a cell belongs to, whatever part came before. */
  private @Nullable Part column(BlockText text) {
    var label = context.columns().above(text.block().cell()).map(Columns.Head::label).orElse(null);
    return switch (label) {
      case GOAL, MISSION, PRINCIPLE, ACHIEVEMENTS, REMAINING, FUTURE -> section(label);
      case ISSUE_COLUMN, STRATEGY_COLUMN, INITIATIVE_COLUMN -> begin(issues);
      case REFORM_COLUMN -> begin(reform);
      case REVIEW_COLUMN -> begin(reviews);
      case DONE, RATING, ASSESSMENT, LEFT, NEXT -> reviews.hasItems() ? reviews : null;
      case null, default -> null;
    };
  }

  private Part begin(Part next) {
    begun = true;
    return next;
  }

  private void label(BlockText text, Labels.Found found) {
    Label label = found.label();
    if (label == Label.REFORM && look.saw(Sign.PROGRAMME)) {
      // the title of the programme that the document itself is about
      context.ledger().label(text, 0, text.length());
      return;
    }
    if (isIssues(text, found)) {
      section(text, found, Label.ISSUES);
    } else if (!label.isSection() || (inItems() && isField(text, found))) {
      field(text, found);
    } else {
      section(text, found, label);
    }
  }

  /** 経営課題 alone, above the first issue. */
  private boolean isIssues(BlockText text, Labels.Found found) {
    return found.label() == Label.ISSUE_COLUMN
        && found.whole()
        && part instanceof TextPart
        && text.block().cell() == null
        && !issues.hasNodes();
  }

  private void section(BlockText text, Labels.Found found, Label label) {
    issues.end();
    context.columns().cut(text.block().cell());
    context.ledger().label(text, 0, found.end());
    part = label == Label.FORM ? form(text) : begin(section(label));
    level = text.block().kind() == Block.Kind.HEADING ? text.block().level() : 0;
    if (!found.whole()) {
      part.take(text, found.end());
    }
  }

  /**
   * 様式2 holds issues; what the other forms hold their own headings say. The head of the document
   * stands below the name of the form.
   */
  private Part form(BlockText text) {
    return SECOND.matcher(text.folded()).find() ? issues : part;
  }

  private boolean inItems() {
    return (part == issues && issues.hasNodes()) || part == reform || part == reviews;
  }

  private void field(BlockText text, Labels.Found found) {
    if (isSituation(text, found)) {
      part = new Nowhere();
    }
    if (found.label() == Label.REFORM_COLUMN) {
      part = begin(reform);
    } else if (found.label() == Label.REVIEW_COLUMN) {
      part = begin(reviews);
    } else if (isColumn(text, found)) {
      part = begin(issues);
    }
    part.label(text, found);
  }

  /** A column of issues, strategies or initiatives; 取組内容 in an item is one of its fields. */
  private boolean isColumn(BlockText text, Labels.Found found) {
    boolean ofItem = part == reform && text.folded().contains("内容");
    boolean open = part != reviews && !(part instanceof TextPart);
    return open && !ofItem && COLUMNS.contains(found.label());
  }

  /** 現状認識 between the mission and the issues is a part that a policy has no place for. */
  private boolean isSituation(BlockText text, Labels.Found found) {
    boolean between = part instanceof TextPart && !issues.hasNodes() && found.whole();
    return between && SITUATION.matcher(text.folded().substring(found.start())).lookingAt();
  }

  /** A word such as 目標 or 振り返り heads a field where nodes stand, a part elsewhere. */
  private boolean isField(BlockText text, Labels.Found found) {
    String words = text.folded().substring(found.start(), found.end());
    return switch (found.label()) {
      case GOAL, MISSION, PRINCIPLE -> !OFFICE.matcher(words).find();
      case ATTACHMENTS -> !(neighbours.fileFollows(at) || neighbours.evaluationFollows(at));
      case REMAINING -> !words.contains("解決");
      case EVALUATION, FUTURE -> !found.marked() && isOfNode(text, words, found.label());
      default -> false;
    };
  }

  private boolean isOfNode(BlockText text, String words, Label label) {
    return label == Label.EVALUATION
        ? !isOfTheYear(text, words)
        : part == issues && !look.saw(Sign.ONCE_EVALUATED);
  }

  /** Whether the self-evaluation is that of the whole policy. */
  private boolean isOfTheYear(BlockText text, String words) {
    if (words.contains("全体") || look.saw(Sign.ONCE_EVALUATED)) {
      return true;
    }
    Cell cell = text.block().cell();
    return look.saw(Sign.REVIEW) && !issues.fills(cell) && !reform.fills(cell);
  }

  private Part section(Label label) {
    return sections.of(label, part);
  }

  /** A heading of an issue, strategy, initiative or item changes the part by itself. */
  private void heading(BlockText text) {
    int start = Paragraphs.bullet(text.folded(), 0, text.length());
    Heading heading = Headings.at(text.folded(), text.skipSpace(start, text.length()), true, null);
    if (heading == null || heading.code() == null || heading.sign() == Heading.Sign.PLACE) {
      return;
    }
    part =
        switch (heading.kind()) {
          case REVIEW -> begin(reviews);
          case REFORM -> begin(reform);
          case ISSUE, STRATEGY, INITIATIVE -> stays(heading) ? part : begin(issues);
        };
  }

  /** A self-evaluation names issues that are known, a reform item may be called 取組1. */
  private boolean stays(Heading heading) {
    boolean known = part instanceof TextPart && begun && names(heading);
    boolean item = part == reform && heading.kind() == Heading.Kind.INITIATIVE;
    boolean coded = part == reviews && heading.sign() == Heading.Sign.CODE;
    return known || item || coded || isWeak(heading);
  }

  /** Whether the heading names a node that was there, and no form of it begins. */
  private boolean names(Heading heading) {
    return issues.knows(heading) && !look.opensForm(texts, at);
  }

  /** A code without a label changes no part: lists and references begin like that too. */
  private boolean isWeak(Heading heading) {
    return heading.sign() == Heading.Sign.CODE && part != issues && issues.hasNodes();
  }

  /** A heading as high as the one that began a part of running text ends that part. */
  private boolean isForeign(BlockText text) {
    boolean heading = text.block().kind() == Block.Kind.HEADING && level > 0;
    return heading && text.block().level() <= level && part instanceof TextPart;
  }
}
