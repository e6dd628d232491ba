package org.kusei.measuring;

import java.math.BigDecimal;
import java.util.List;
import org.kusei.edition.Edition;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.NewIndicator;
import org.kusei.indicator.NewObservation;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Measure;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Reading;
import org.kusei.measure.Reading.Count;
import org.kusei.measure.Rhythm;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.Origin;
import org.kusei.plan.Sourced;
import org.kusei.plan.Stage;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestServer;

/** 浜区 with one policy of a year that is over, measured at its initiative. */
public final class MeasuredWard {
  public static final FiscalYear YEAR = new FiscalYear(2024);

  private final TestServer server;
  private final Edition edition;

  private MeasuredWard(TestServer server, Edition edition) {
    this.server = server;
    this.edition = edition;
  }

  public static MeasuredWard recorded(TestServer server) {
    var ward = TestCity.ward(server.database());
    return new MeasuredWard(server, edition(server, ward, YEAR, Stage.ADOPTED));
  }

  /** The same three nodes in an edition of that year and stage. */
  public static Edition edition(TestServer server, Ward ward, FiscalYear year, Stage stage) {
    var added =
        new NewEdition(
            ward,
            year,
            stage,
            null,
            null,
            List.of(),
            List.of(issue()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            "策定");
    var summary = accepted(server.get(Recording.class).record(TestCity.CLERK, added));
    return server.get(Policies.class).get(summary.id());
  }

  private static NewNode issue() {
    var drill = node(NewNode.Kind.INITIATIVE, "1-1-1", "地域の防災訓練", List.of());
    var strategy = node(NewNode.Kind.STRATEGY, "1-1", "備えの力を高める", List.of(drill));
    return node(NewNode.Kind.ISSUE, "1", "災害に強いまち", List.of(strategy));
  }

  private static NewNode node(
      NewNode.Kind kind, String code, String title, List<NewNode> children) {
    var sourced = new Sourced<>(title, new Origin(1, 1, title));
    return new NewNode(kind, code, sourced, List.of(), List.of(), children, List.of());
  }

  public Edition edition() {
    return edition;
  }

  public String address() {
    return "/desk/hama/" + YEAR + "/indicators";
  }

  /** 訓練に加わった人 of the initiative, quarterly and added up, at least 400. */
  public IndicatorId drills() {
    return drills(edition, "400");
  }

  /** The same in an edition of whichever year. */
  public IndicatorId drills(Edition its, String target) {
    return added(its, "1-1-1", "訓練に加わった人", Scale.NUMBER, target);
  }

  /** 備えのある世帯 of the strategy, a share, at least 60 %. */
  public IndicatorId households() {
    return added(edition, "1-1", "備えのある世帯", Scale.SHARE, "60");
  }

  private IndicatorId added(Edition its, String code, String name, Scale scale, String target) {
    var node = its.find(code).orElseThrow().node().key();
    var measure =
        new Measure(
            scale == Scale.SHARE ? "%" : "人",
            scale,
            Direction.HIGHER,
            Accumulation.CUMULATIVE,
            Rhythm.QUARTERLY);
    var kind = scale == Scale.SHARE ? Kind.OUTCOME : Kind.PROCESS;
    var bound = new AtLeast(new BigDecimal(target));
    var withdrawal = new AtLeast(new BigDecimal("40"));
    return accepted(
        server
            .get(Indicators.class)
            .add(
                TestCity.CLERK,
                its,
                new NewIndicator(node, kind, name, measure, null, withdrawal),
                bound));
  }

  public void count(IndicatorId id, int period, String value) {
    value(id, period, new Count(new BigDecimal(value)), "");
  }

  public void value(IndicatorId id, int period, Reading reading, String reason) {
    accepted(
        server
            .get(Indicators.class)
            .handIn(
                TestCity.CLERK,
                edition.ward().municipality(),
                List.of(new NewObservation(id, period, reading, reason))));
  }

  public static <T> T accepted(Decision<T> decision) {
    if (decision instanceof Accepted<T>(var value)) {
      return value;
    }
    throw new AssertionError(decision);
  }
}
