package org.kusei.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.edition.EditionSummary;
import org.kusei.gauge.GaugeWords;
import org.kusei.gauge.RollUpView;
import org.kusei.pages.Crumb;
import org.kusei.pages.Page;
import org.kusei.plan.Attachment;
import org.kusei.plan.Contact;
import org.kusei.plan.Statement;
import org.kusei.plan.Wording;
import org.kusei.publication.HomeView.StageKey;
import org.kusei.text.Prose;

/**
 * One edition of a policy, whole.
 *
 * @param rollUp of all its indicators; null where it has none
 * @param released what of the values is public, in words
 * @param files address of the edition as data, its ending left out
 * @param indicatorFiles the same of its indicators
 * @param current address of the edition that holds now, where this is another; else null
 */
public record PolicyView(
    Page page,
    Head head,
    @Nullable String current,
    List<Prose> goals,
    List<Prose> missions,
    List<Prose> principles,
    @Nullable MoneyView money,
    @Nullable RollUpView rollUp,
    String released,
    List<PartView> issues,
    List<ReformItemView> reformItems,
    List<Prose> achievements,
    List<Prose> remaining,
    List<Attachment> attachments,
    @Nullable Contact contact,
    @Nullable SourceView source,
    List<EditionView> editions,
    String files,
    String indicatorFiles,
    List<Crumb> reviews,
    List<WithdrawnEdition> withdrawn) {

  /**
   * Who, when, how far.
   *
   * @param lasting whether the heading names the edition
   * @param mayor the ward mayor (区長); null where the document names none
   */
  public record Head(
      String ward,
      String wardHref,
      String compareHref,
      String years,
      StageKey stage,
      @Nullable String mark,
      boolean lasting,
      int number,
      @Nullable String mayor,
      @Nullable String day,
      @Nullable String dayInWords) {}

  /**
   * Where the edition stands among those of its policy.
   *
   * @param lasting whether it is shown under its own address, which names it
   */
  record Among(List<EditionSummary> editions, EditionId current, boolean lasting) {}

  /** What other records say of the edition. */
  record Beside(
      List<ReformItemView> reforms,
      Gauges gauges,
      List<Crumb> reviews,
      List<WithdrawnEdition> withdrawn) {}

  static PolicyView of(Page page, Edition edition, Among among, Beside beside) {
    var words = new Wording(page.texts());
    var current = among.current;
    var listed = EditionView.of(words, among.editions, current);
    var self = listed.stream().filter(each -> each.number() == edition.number()).findAny();
    return new PolicyView(
        page,
        head(words, edition, self.map(EditionView::mark).orElse(null), among.lasting),
        edition.id().equals(current) ? null : Addresses.policy(edition.ward(), edition.year()),
        statements(edition, Statement.Kind.GOAL),
        statements(edition, Statement.Kind.MISSION),
        statements(edition, Statement.Kind.PRINCIPLE),
        MoneyView.of(words, edition),
        beside.gauges.ward(new GaugeWords(words.texts()), edition),
        beside.gauges.released(),
        PartView.of(words, edition, beside.gauges),
        beside.reforms,
        Prose.of(edition.selfEvaluation().achievements()),
        Prose.of(edition.selfEvaluation().remaining()),
        edition.attachments().stream().map(PolicyView::reachable).toList(),
        edition.contact(),
        source(words, edition, among.editions),
        listed,
        Addresses.files(edition),
        Addresses.indicatorFiles(edition),
        beside.reviews,
        beside.withdrawn);
  }

  private static Head head(Wording words, Edition edition, @Nullable String mark, boolean lasting) {
    var day = edition.publishedOn();
    return new Head(
        words.ward(edition.ward()),
        Addresses.ward(edition.ward()),
        Addresses.compare(edition),
        words.bothYears(edition.year()),
        HomeView.key(words, edition.stage()),
        mark,
        lasting,
        edition.number(),
        edition.head(),
        day == null ? null : day.toString(),
        day == null ? null : words.figures().day(day));
  }

  private static List<Prose> statements(Edition edition, Statement.Kind kind) {
    return Prose.of(
        edition.statements().stream()
            .filter(statement -> statement.kind() == kind)
            .map(Statement::text)
            .toList());
  }

  /** An address of the document's own site leads nowhere from here, and a script must not run. */
  private static Attachment reachable(Attachment file) {
    var href = file.href();
    return href == null || href.matches("(?i)https?://.+")
        ? file
        : new Attachment(file.title(), null);
  }

  private static @Nullable SourceView source(
      Wording words, Edition edition, List<EditionSummary> editions) {
    return editions.stream()
        .filter(each -> each.id().equals(edition.id()))
        .findAny()
        .map(summary -> SourceView.of(words, summary))
        .orElse(null);
  }
}
