package org.kusei.authoring;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.calendar.Windows;
import org.kusei.calendar.Work;
import org.kusei.drafting.DraftNode;
import org.kusei.drafting.Drafts;
import org.kusei.edition.EditionSummary;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.NewIndicator;
import org.kusei.indicator.Proposals;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.Measure;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Rhythm;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Unit;
import org.kusei.organization.Units;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Stage;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.policy.Policies;
import org.kusei.policy.PolicyFixtures;
import org.kusei.policy.Recording;
import org.kusei.reform.ReformFixtures;
import org.kusei.reform.ReformProgrammes;
import org.kusei.responsibility.Responsibilities;
import org.kusei.responsibility.Responsibilities.Naming;
import org.kusei.review.NewEntry;
import org.kusei.review.ReviewKind;
import org.kusei.review.Reviews;
import org.kusei.review.Subject;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/** A server whose first ward has a policy of 2019 on record; that of 2020 is to be written. */
final class Office implements AutoCloseable {
  static final FiscalYear NEXT = PolicyFixtures.YEAR.next();
  static final String PLAN = "/desk/hama/2020/plan";

  final TestServer server;

  Office(Path folder) {
    server = TestServer.started(folder);
    found();
  }

  /** Begins with an empty city once more. */
  void found() {
    TestDatabase.emptiedUnderAServer();
    server.get(Municipalities.class).found(TestCity.CLERK, TestCity.founding());
    var edition =
        PolicyFixtures.edition(ward(), PolicyFixtures.YEAR, Stage.ADOPTED, PolicyFixtures.bousai());
    if (!(server.get(Recording.class).record(TestCity.CLERK, edition)
        instanceof Accepted<EditionSummary>)) {
      throw new IllegalStateException("not recorded");
    }
  }

  Ward ward() {
    var home = server.get(Municipalities.class).findHome().orElseThrow().id();
    return server.get(Wards.class).get(home, "hama");
  }

  TestOfficer officer(Role role) {
    var officer =
        role == Role.PLANNING
            ? server.signedIn(role, new Place.OfWard(ward().id()))
            : server.signedIn(role);
    if (role == Role.SECTION) {
      leaveAllTo(officer);
    }
    return officer;
  }

  /** The city's reform programme of 2019 is on record. */
  void programme() {
    var programmes = server.get(ReformProgrammes.class);
    accepted(programmes.record(TestCity.CLERK, ReformFixtures.programme(ward().municipality())));
  }

  /** Another section of the ward. */
  Unit unit(String name) {
    var units = server.get(Units.class);
    return accepted(
        units.enter(TestCity.CLERK, ward().municipality(), ward().id(), name, "Section"));
  }

  /** Nothing of the draft can be written from yesterday on. */
  void shut(String why) {
    var yesterday = LocalDate.now(ZoneId.of("Asia/Tokyo")).minusDays(1);
    server
        .get(Windows.class)
        .set(
            TestCity.CLERK,
            ward(),
            NEXT,
            Work.DRAFT_PLAN,
            new Windows.Setting(null, yesterday, why));
  }

  /** The year-end review of 2019 is finished and left that to do for the node. */
  void reviewed(String title, String problem, String remedy) {
    var reviews = server.get(Reviews.class);
    var edition = server.get(Policies.class).getCurrent(ward().id(), PolicyFixtures.YEAR);
    var node =
        edition.places().stream()
            .map(place -> place.node())
            .filter(each -> each.content().title().equals(title))
            .findFirst()
            .orElseThrow();
    var review = accepted(reviews.begin(TestCity.CLERK, edition, ReviewKind.YEAR_END)).id();
    var subject = new Subject(node.key().address());
    var entry = new NewEntry(subject, 0, Map.of(), "", problem, remedy, "");
    accepted(reviews.enter(TestCity.CLERK, review, entry));
    accepted(reviews.finish(TestCity.CLERK, review, "試験のため"));
  }

  /** An indicator of a node of the edition of 2020, and another target proposed for the next. */
  void proposed(String title, String indicator, String now, String next) {
    var edition = server.get(Policies.class).getCurrent(ward().id(), NEXT);
    var measure =
        new Measure("人", Scale.NUMBER, Direction.HIGHER, Accumulation.CUMULATIVE, Rhythm.YEARLY);
    var added = new NewIndicator(key(title), Kind.PROCESS, indicator, measure, null, null);
    var id =
        accepted(
            server
                .get(Indicators.class)
                .add(TestCity.CLERK, edition, added, new AtLeast(new BigDecimal(now))));
    accepted(
        server
            .get(Proposals.class)
            .propose(TestCity.CLERK, edition, id, new AtLeast(new BigDecimal(next)), "参加が増えた"));
  }

  private static <T> T accepted(Decision<T> decision) {
    if (decision instanceof Accepted<T>(var value)) {
      return value;
    }
    throw new AssertionError(decision.toString());
  }

  /** The officer's unit answers for everything in the draft. */
  void leaveAllTo(TestOfficer officer) {
    var place = officer.person().officer().duties().getFirst().place();
    var draft = server.get(Drafts.class).find(ward(), NEXT);
    if (draft.isPresent() && place instanceof Place.OfUnit(var unit, var _)) {
      var keys = draft.get().nodes().stream().map(DraftNode::key).toList();
      server
          .get(Responsibilities.class)
          .assign(TestCity.CLERK, ward(), keys, new Naming(unit, null, ""));
    }
  }

  /** The node of that title in the draft. */
  NodeKey key(String title) {
    return server.get(Drafts.class).get(ward(), NEXT).nodes().stream()
        .filter(node -> node.text().title().equals(title))
        .findFirst()
        .orElseThrow()
        .key();
  }

  List<String> paragraphs(String title) {
    return server
        .get(Drafts.class)
        .get(ward(), NEXT)
        .find(key(title))
        .orElseThrow()
        .text()
        .paragraphs();
  }

  String address(String title) {
    return PLAN + "/" + key(title).address();
  }

  /** Decides what the page of the decision shows; at a moment, or at once where that is empty. */
  HttpResponse<String> publish(TestOfficer mayor, String stage, String at) throws Exception {
    var seen = mayor.page(PLAN + "/publish").expectFirst("input[name=seen]").val();
    return mayor.post(
        PLAN + "/publish", "seen", seen, "stage", stage, "basis", "決裁1号", "reason", "", "at", at);
  }

  @Override
  public void close() {
    server.close();
  }
}
