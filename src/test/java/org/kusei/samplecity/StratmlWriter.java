package org.kusei.samplecity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.Stage;

/** Writes StratML Part 2: issues as goals, strategies and initiatives as objectives. */
final class StratmlWriter {

  private static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

  private final StringBuilder out = new StringBuilder();

  byte[] write(Plan plan) {
    var type = plan.stage() == Stage.ADOPTED ? "Performance_Plan" : "Strategic_Plan";
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PerformancePlanOrReport xmlns=\"")
        .append(NAMESPACE + "\" Type=\"" + type + "\">\n");
    element(1, "Name", Form.title(plan));
    out.append(" <StrategicPlanCore>\n  <Organization>\n");
    element(3, "Name", "汐見市" + plan.get("ward") + "役所");
    element(3, "Identifier", "_org");
    out.append("   <Stakeholder StakeholderTypeType=\"Person\">\n");
    element(4, "Name", plan.get("head"));
    out.append("    <Role>\n");
    element(5, "Name", "区長");
    out.append("    </Role>\n   </Stakeholder>\n  </Organization>\n");
    statement("Vision", "_vision", plan.list("goals"));
    statement("Mission", "_mission", plan.list("missions"));
    for (var principle : plan.list("principles")) {
      out.append("  <Value>\n");
      element(3, "Name", "区運営の基本的な考え方");
      element(3, "Description", principle.text());
      out.append("  </Value>\n");
    }
    plan.issues().forEach(issue -> goal(plan, issue));
    out.append(" </StrategicPlanCore>\n");
    administration(plan);
    out.append("</PerformancePlanOrReport>\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void administration(Plan plan) {
    out.append(" <AdministrativeInformation>\n");
    element(2, "Identifier", "_" + plan.id());
    element(2, "StartDate", plan.year().start() + "-04-01");
    element(2, "EndDate", plan.year().next().start() + "-03-31");
    element(2, "PublicationDate", plan.get("date"));
    out.append(" </AdministrativeInformation>\n");
  }

  private void element(int depth, String name, String text) {
    out.append(" ".repeat(depth) + "<" + name + ">" + Markup.escaped(text) + "</" + name + ">\n");
  }

  private void statement(String name, String id, List<Para> paragraphs) {
    out.append("  <" + name + ">\n");
    element(3, "Description", joined(paragraphs));
    element(3, "Identifier", id);
    out.append("  </" + name + ">\n");
  }

  private static String joined(List<Para> paragraphs) {
    return paragraphs.stream().map(Para::text).collect(Collectors.joining("\n"));
  }

  private static List<Para> described(Item item) {
    return item.texts().stream().filter(para -> para.label() == null).toList();
  }

  private void goal(Plan plan, Item issue) {
    out.append("  <Goal>\n");
    element(3, "Name", issue.title());
    element(3, "Description", joined(described(issue)));
    element(3, "Identifier", id(issue));
    element(3, "SequenceIndicator", code(issue));
    for (var strategy : issue.children(Kind.STRATEGY)) {
      objective(plan, strategy, null);
      strategy
          .children(Kind.INITIATIVE)
          .forEach(initiative -> objective(plan, initiative, strategy));
    }
    out.append("  </Goal>\n");
  }

  private static String code(Item item) {
    return item.code() == null ? "" : item.code();
  }

  private static String id(Item item) {
    return "_g" + code(item);
  }

  private void objective(Plan plan, Item item, @Nullable Item parent) {
    out.append("   <Objective>\n");
    element(4, "Name", item.title());
    element(4, "Description", joined(described(item)));
    element(4, "Identifier", id(item));
    element(4, "SequenceIndicator", code(item));
    item.texts().stream()
        .filter(para -> para.label() != null)
        .forEach(para -> indicator(plan, item, para));
    for (var at = 0; at < item.sums().size(); at++) {
      budget(item.sums().get(at), id(item) + "-b" + (at + 1), parent);
    }
    out.append("   </Objective>\n");
  }

  /** {@code 指標名|単位|目標値} under the label アウトカム指標 or プロセス指標. */
  private void indicator(Plan plan, Item item, Para para) {
    var stage = "アウトカム指標".equals(para.label()) ? "Outcome" : "Output_Processing";
    var words = para.text().split("／", -1);
    open(stage, words[0], words[1]);
    element(5, "Identifier", id(item) + "-" + stage);
    out.append("     <MeasurementInstance>\n      <TargetResult>\n");
    element(7, "StartDate", plan.year().start() + "-04-01");
    element(7, "EndDate", plan.year().next().start() + "-03-31");
    element(7, "NumberOfUnits", words[2]);
    out.append("      </TargetResult>\n     </MeasurementInstance>\n    </PerformanceIndicator>\n");
  }

  private void open(String stage, String dimension, String unit) {
    out.append("    <PerformanceIndicator ValueChainStage=\"" + stage)
        .append("\" PerformanceIndicatorType=\"Quantitative\">\n");
    element(5, "MeasurementDimension", dimension);
    element(5, "UnitOfMeasurement", unit);
  }

  private void budget(Sum sum, String id, @Nullable Item parent) {
    var kind = sum.phase() == Phase.SETTLED ? "決算額" : "予算額";
    open("Input", sum.authority() == Authority.WARD ? kind : "区CM" + kind, "千円");
    element(5, "Identifier", id);
    if (parent != null) {
      out.append("     <Relationship RelationshipType=\"Narrower_Than\">\n");
      element(6, "ReferentIdentifier", id(parent));
      out.append("     </Relationship>\n");
    }
    var result = sum.phase() == Phase.SETTLED ? "ActualResult" : "TargetResult";
    out.append("     <MeasurementInstance>\n      <" + result + ">\n");
    element(7, "StartDate", sum.year() + "-04-01");
    element(7, "EndDate", sum.year() + 1 + "-03-31");
    var thousands = sum.thousands();
    element(7, "NumberOfUnits", thousands == null ? "" : thousands.toString());
    if (thousands == null) {
      element(7, "Description", "-");
    }
    out.append("      </" + result + ">\n     </MeasurementInstance>\n");
    out.append("    </PerformanceIndicator>\n");
  }
}
