package org.kusei.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Officer;
import org.kusei.authoring.NodePages.Asked;
import org.kusei.authoring.NodeView.Before;
import org.kusei.authoring.NodeView.Both;
import org.kusei.authoring.NodeView.Deed;
import org.kusei.authoring.NodeView.Form;
import org.kusei.authoring.NodeView.Shape;
import org.kusei.authoring.NodeView.Text;
import org.kusei.drafting.Change;
import org.kusei.drafting.Comments;
import org.kusei.drafting.Draft;
import org.kusei.drafting.DraftNode;
import org.kusei.drafting.DraftText;
import org.kusei.drafting.Drafts;
import org.kusei.drafting.Publishing;
import org.kusei.edition.NodeYear;
import org.kusei.forms.BudgetFields;
import org.kusei.forms.Choice;
import org.kusei.forms.Typed;
import org.kusei.organization.Units;
import org.kusei.pages.Visit;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.Stage;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;

/** A node of a draft as its page shows it. */
final class NodeReading {
  private static final int FEWEST_ROWS = 6;
  private static final int MOST_ROWS = 24;
  private static final int CHARACTERS_A_ROW = 40;

  private final Workshop workshop;
  private final Drafts drafts;
  private final Comments comments;
  private final Publishing publishing;
  private final Policies policies;
  private final Hands hands;
  private final Carried carried;
  private final Units units;

  NodeReading(
      Workshop workshop, Drafting drafting, Policies policies, Units units, Surroundings around) {
    this.workshop = workshop;
    this.drafts = drafting.drafts();
    this.comments = drafting.comments();
    this.publishing = drafting.publishing();
    this.policies = policies;
    this.units = units;
    this.hands = around.hands();
    this.carried = around.carried();
  }

  NodeView view(Visit visit, Officer officer, Asked asked) {
    var words = new Wording(Texts.of(visit.language()));
    var draft = asked.draft();
    var node = asked.node();
    var talk = new TalkReading(words.texts(), draft, units);
    var total = total(draft, node);
    var heading = TalkReading.label(node);
    var changes = drafts.listChanges(node.key());
    var lock = hands.lock(officer, draft, node.key());
    boolean may = lock.isEmpty() && hands.mayWrite(officer, draft, node.key());
    return new NodeView(
        workshop.page(visit, draft.ward(), draft.year(), heading),
        Workshop.address(draft, node.key()),
        Workshop.address(draft),
        PlanReading.kind(words, node.kind()),
        heading,
        words.sum(total),
        words.includes(total),
        saved(words, changes),
        words.text("authoring.answers", hands.answers(words, node.key())),
        lock.map(each -> each.words(words.texts())).orElse(null),
        conflict(words, asked),
        asked.state().problems(),
        text(words, node.text()),
        may ? form(words, asked) : null,
        hands.lock(officer, draft, null).isEmpty()
                && Workshop.may(officer, Action.SHAPE_PLAN, draft)
            ? shape(words, draft, node)
            : null,
        before(words, node),
        carried.tasks(words.texts(), draft, node.key()),
        comments.list(draft.id()).stream()
            .filter(each -> node.key().equals(each.node()))
            .map(each -> talk.view(each, false))
            .toList(),
        talk.units(),
        Workshop.may(officer, Action.TALK_ABOUT_PLAN, draft),
        changes.stream().map(change -> deed(words, change)).toList());
  }

  private BudgetTotal total(Draft draft, DraftNode node) {
    return publishing
        .preview(draft, Stage.OUTLINE)
        .find(node.key().address())
        .map(place -> BudgetTotal.of(List.of(place.node()), draft.year(), Authority.WARD))
        .orElseThrow();
  }

  private static String saved(Wording words, List<Change> changes) {
    return changes.isEmpty()
        ? words.text("authoring.saved.never")
        : words.text(
            "authoring.saved",
            TalkReading.moment(changes.getFirst().at()),
            words.who(changes.getFirst().who()));
  }

  private static NodeView.@Nullable Conflict conflict(Wording words, Asked asked) {
    var mine = asked.state().mine();
    if (mine == null) {
      return null;
    }
    var theirs = text(words, asked.node().text());
    var ours = text(words, mine.text());
    var fields = new ArrayList<Both>();
    both(words, "code", Objects.toString(theirs.code(), ""), Objects.toString(ours.code(), ""))
        .ifPresent(fields::add);
    both(words, "title", theirs.title(), ours.title()).ifPresent(fields::add);
    both(words, "paragraphs", lines(theirs.paragraphs()), lines(ours.paragraphs()))
        .ifPresent(fields::add);
    both(words, "budgets", lines(theirs.budgets()), lines(ours.budgets())).ifPresent(fields::add);
    both(words, "tags", lines(theirs.tags()), lines(ours.tags())).ifPresent(fields::add);
    return new NodeView.Conflict(fields);
  }

  private static Optional<Both> both(Wording words, String field, String theirs, String mine) {
    return theirs.equals(mine)
        ? Optional.empty()
        : Optional.of(new Both(words.text("authoring.field." + field), theirs, mine));
  }

  private static String lines(List<String> texts) {
    return String.join("\n", texts);
  }

  private static Text text(Wording words, DraftText text) {
    return new Text(
        text.code(), text.title(), text.paragraphs(), budgets(words, text.budgets()), text.tags());
  }

  private static List<String> budgets(Wording words, List<BudgetLine> lines) {
    return lines.stream().map(line -> budget(words, line)).toList();
  }

  static String budget(Wording words, BudgetLine line) {
    var year = line.fiscalYear();
    return words.text(
        "authoring.budget",
        year == null ? "" : words.year(year),
        BudgetFields.name(words.texts(), line.phase()),
        BudgetFields.name(words.texts(), line.authority()),
        BudgetFields.amount(words.texts(), line.amount()));
  }

  /** What was typed last stands in the fields, over what somebody else saved meanwhile. */
  private static Form form(Wording words, Asked asked) {
    var mine = asked.state().mine();
    var text = mine == null ? asked.node().text() : mine.text();
    var typed = asked.state().typed();
    var paragraphs = typed.field("paragraphs", lines(text.paragraphs()));
    return new Form(
        version(asked, typed),
        typed.field("code", Objects.toString(text.code(), "")),
        typed.field("title", text.title()),
        paragraphs,
        rows(paragraphs.value()),
        new BudgetFields(words.texts(), typed).rows(text.budgets(), asked(text, asked.draft())),
        typed.field("tags", String.join("、", text.tags())),
        PlanReading.allTags(asked.draft()));
  }

  /** The amounts a policy prints that are not there yet: of this year, the last, settled before. */
  private static List<BudgetLine> asked(DraftText text, Draft draft) {
    var year = draft.year();
    var nothing = Amount.noneOfItsOwn();
    var usual =
        List.of(
            new BudgetLine(year, Authority.WARD, Phase.ESTIMATE, nothing),
            new BudgetLine(year.previous(), Authority.WARD, Phase.ESTIMATE, nothing),
            new BudgetLine(year.previous().previous(), Authority.WARD, Phase.SETTLED, nothing));
    return Stream.concat(
            usual.stream()
                .filter(line -> text.budgets().stream().noneMatch(each -> alike(each, line))),
            Stream.of(new BudgetLine(year, Authority.CITY_MANAGER, Phase.ESTIMATE, nothing)))
        .toList();
  }

  private static boolean alike(BudgetLine one, BudgetLine other) {
    return Objects.equals(one.fiscalYear(), other.fiscalYear())
        && one.authority() == other.authority()
        && one.phase() == other.phase();
  }

  private static int version(Asked asked, Typed typed) {
    var version = typed.value("version", "");
    return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : asked.node().version();
  }

  private static int rows(String text) {
    int rows = text.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_A_ROW).sum() + 1;
    return Math.clamp(rows, FEWEST_ROWS, MOST_ROWS);
  }

  private static Shape shape(Wording words, Draft draft, DraftNode node) {
    var siblings = draft.children(node.parent());
    var parent = node.parent() == null ? "" : Long.toString(node.parent().value());
    var paragraphs = node.text().paragraphs();
    return new Shape(
        PlanReading.parents(words, draft).stream()
            .map(each -> new Choice(each.value(), each.name(), each.value().equals(parent)))
            .toList(),
        siblings.indexOf(node) + 1,
        siblings.size(),
        IntStream.range(0, paragraphs.size())
            .mapToObj(i -> new Choice(Integer.toString(i), paragraphs.get(i), false))
            .toList(),
        draft.children(node.key()).stream().map(NodeReading::choice).toList(),
        draft.nodes().stream()
            .filter(other -> other.kind() == node.kind() && !other.key().equals(node.key()))
            .map(NodeReading::choice)
            .toList());
  }

  private static Choice choice(DraftNode node) {
    return new Choice(Long.toString(node.key().value()), TalkReading.label(node), false);
  }

  private @Nullable Before before(Wording words, DraftNode node) {
    return policies
        .findPredecessor(node.key())
        .flatMap(version ->
            policies.listLine(version.key()).stream()
                .filter(each -> each.version().key().equals(version.key()))
                .findAny())
        .map(year -> before(words, year))
        .orElse(null);
  }

  private static Before before(Wording words, NodeYear year) {
    var content = year.node().content();
    return new Before(
        words.year(year.edition().year()) + " " + content.title(),
        "/"
            + year.edition().ward().slug()
            + "/"
            + year.edition().year()
            + "/"
            + year.node().key().address(),
        content.paragraphs(),
        budgets(words, content.budgets()));
  }

  private static Deed deed(Wording words, Change change) {
    var before = change.before();
    return new Deed(
        TalkReading.moment(change.at()),
        words.who(change.who()),
        words.text(change.what().key()),
        before == null ? null : lines(before.paragraphs()));
  }
}
