package org.kusei.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Officer;
import org.kusei.authoring.PlanView.Gone;
import org.kusei.authoring.PlanView.Open;
import org.kusei.authoring.PlanView.Row;
import org.kusei.drafting.Comment;
import org.kusei.drafting.Comments;
import org.kusei.drafting.Draft;
import org.kusei.drafting.DraftNode;
import org.kusei.drafting.Drafts;
import org.kusei.drafting.Publishing;
import org.kusei.drafting.Resolution;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.NewNode.Kind;
import org.kusei.forms.Choice;
import org.kusei.organization.Units;
import org.kusei.pages.Visit;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Stage;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;

/** A draft as the page of the tree shows it. */
final class PlanReading {
  private final Workshop workshop;
  private final Drafts drafts;
  private final Comments comments;
  private final Publishing publishing;
  private final Policies policies;
  private final Hands hands;
  private final Units units;

  PlanReading(Workshop workshop, Drafting drafting, Policies policies, Units units, Hands hands) {
    this.workshop = workshop;
    this.drafts = drafting.drafts();
    this.comments = drafting.comments();
    this.publishing = drafting.publishing();
    this.policies = policies;
    this.units = units;
    this.hands = hands;
  }

  PlanView view(
      Visit visit, Officer officer, Draft draft, @Nullable String tag, List<String> problems) {
    var words = new Wording(Texts.of(visit.language()));
    var edition = publishing.preview(draft, Stage.OUTLINE);
    var current = policies.findCurrentSummary(draft.ward().id(), draft.year()).orElse(null);
    var said = comments.list(draft.id());
    var talk = new TalkReading(words.texts(), draft, units);
    var ward = edition.total(Authority.WARD);
    var bureau = edition.total(Authority.CITY_MANAGER);
    var lock = hands.lock(officer, draft, null);
    boolean shape = lock.isEmpty() && Workshop.may(officer, Action.SHAPE_PLAN, draft);
    return new PlanView(
        workshop.page(visit, draft.ward(), draft.year(), ""),
        Workshop.address(draft),
        current == null
            ? words.text("authoring.stage.none")
            : words.text(
                "authoring.stage.now",
                words.stage(current.stage()),
                Integer.toString(current.number())),
        current == null ? null : Addresses.policy(draft.ward(), draft.year()),
        warning(words, draft, current),
        waiting(words, draft),
        lock.map(each -> each.words(words.texts())).orElse(null),
        words.sum(ward),
        words.includes(ward),
        bureau.counted() == 0 ? null : words.figures().yen(bureau.yen()),
        rows(words, draft, edition, said).stream()
            .filter(row -> tag == null || row.tags().contains(tag))
            .toList(),
        shape ? removed(draft) : List.of(),
        shape ? parents(words, draft) : List.of(),
        tags(draft, tag),
        tag,
        open(officer, draft, shape),
        said.stream().map(comment -> talk.view(comment, true)).toList(),
        talk.units(),
        problems);
  }

  private static Open open(Officer officer, Draft draft, boolean shape) {
    return new Open(
        shape,
        Workshop.may(officer, Action.TALK_ABOUT_PLAN, draft),
        Workshop.may(officer, Action.PUBLISH_PLAN, draft));
  }

  private @Nullable String warning(Wording words, Draft draft, @Nullable EditionSummary current) {
    return current == null || current.id().equals(draft.base())
        ? null
        : words.text("authoring.other-edition", Integer.toString(current.number()));
  }

  private @Nullable String waiting(Wording words, Draft draft) {
    return publishing.list(draft.id()).stream()
        .filter(Resolution::waits)
        .findFirst()
        .map(each ->
            words.text(
                "authoring.waiting",
                words.stage(each.stage()),
                TalkReading.moment(each.publishAt())))
        .orElse(null);
  }

  private List<Row> rows(Wording words, Draft draft, Edition edition, List<Comment> said) {
    var open = new HashMap<NodeKey, Integer>();
    for (var comment : said) {
      if (comment.node() != null && comment.isOpen()) {
        open.merge(comment.node(), 1, Integer::sum);
      }
    }
    var before = before(draft);
    var rows = new ArrayList<Row>();
    for (var place : edition.places()) {
      var key = place.node().key();
      var node = draft.find(key).orElseThrow();
      int comments = open.getOrDefault(key, 0);
      rows.add(
          new Row(
              key.address(),
              Long.toString(key.value()),
              parent(node),
              node.kind().name(),
              kind(words, node.kind()),
              place.ancestors().size(),
              node.text().code(),
              node.text().title(),
              Workshop.address(draft, key),
              sum(words, place.node(), draft),
              comments == 0 ? null : words.texts().count("authoring.comments", comments),
              before.isEmpty() || before.contains(key) ? null : words.text("authoring.fresh"),
              node.text().tags()));
    }
    return rows;
  }

  private static String parent(DraftNode node) {
    var parent = node.parent();
    return parent == null ? "" : Long.toString(parent.value());
  }

  /** The nodes that go on one of the year before. */
  private Set<NodeKey> before(Draft draft) {
    return new HashSet<>(
        policies.listLinks(draft.ward().id(), draft.year().previous(), draft.year()).keySet());
  }

  static String kind(Wording words, Kind kind) {
    return words.text("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  static String sum(Wording words, Node node, Draft draft) {
    return words.sum(BudgetTotal.of(List.of(node), draft.year(), Authority.WARD));
  }

  private List<Gone> removed(Draft draft) {
    return drafts.listRemoved(draft.id()).stream()
        .map(each ->
            new Gone(
                Long.toString(each.node().key().value()),
                TalkReading.label(each.node()),
                TalkReading.moment(each.at())))
        .toList();
  }

  /** Under which a node can stand: the top, issues and strategies. */
  static List<Choice> parents(Wording words, Draft draft) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", words.text("authoring.top"), false));
    for (var node : draft.nodes()) {
      if (node.kind() != Kind.INITIATIVE) {
        choices.add(choice(draft, node));
      }
    }
    return choices;
  }

  private static Choice choice(Draft draft, DraftNode node) {
    var indent = "　".repeat(draft.depth(node));
    return new Choice(Long.toString(node.key().value()), indent + TalkReading.label(node), false);
  }

  private static List<Choice> tags(Draft draft, @Nullable String chosen) {
    return allTags(draft).stream()
        .map(tag -> new Choice(tag, tag, Objects.equals(tag, chosen)))
        .toList();
  }

  static List<String> allTags(Draft draft) {
    var tags = new TreeSet<String>();
    draft.nodes().forEach(node -> tags.addAll(node.text().tags()));
    return List.copyOf(tags);
  }
}
