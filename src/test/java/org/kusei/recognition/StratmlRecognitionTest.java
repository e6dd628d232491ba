package org.kusei.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Lines;
import org.kusei.outline.Outline;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.Passage;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.Stage;
import org.kusei.reading.Documents;

class StratmlRecognitionTest {

  private static final String PLAN =
      """
      <PerformancePlanOrReport xmlns="http://www.stratml.net/PerformancePlanOrReport" Type="Performance_Plan">
       <Name>令和2年度 港区運営方針(案)</Name>
       <StrategicPlanCore>
        <Organization><Name>見本市港区役所</Name><Identifier>_o</Identifier>
         <Stakeholder><Name>見本 太郎</Name><Role><Name>区長</Name></Role></Stakeholder></Organization>
        <Vision><Description>安心なまち</Description></Vision>
        <Mission><Description>支える</Description></Mission>
        <Value><Name>区運営の基本的な考え方</Name><Description>ともにつくる</Description></Value>
        <Goal><Name>防災</Name><Description>備えが足りない</Description><SequenceIndicator>1</SequenceIndicator>
         <Objective><Name>自助</Name><SequenceIndicator>1-1</SequenceIndicator>
          <PerformanceIndicator ValueChainStage="Outcome"><MeasurementDimension>備えた世帯</MeasurementDimension>
           <UnitOfMeasurement>%</UnitOfMeasurement><MeasurementInstance><TargetResult>
           <StartDate>2020-04-01</StartDate><NumberOfUnits>60</NumberOfUnits></TargetResult></MeasurementInstance>
          </PerformanceIndicator></Objective>
         <Objective><Name>講座</Name><SequenceIndicator>1-1-2</SequenceIndicator>
          <PerformanceIndicator ValueChainStage="Input"><MeasurementDimension>区CM予算額</MeasurementDimension>
           <UnitOfMeasurement>千円</UnitOfMeasurement><MeasurementInstance><TargetResult>
           <StartDate>2020-04-01</StartDate><NumberOfUnits>1,200</NumberOfUnits></TargetResult>
           <ActualResult><StartDate>2018-04-01</StartDate><NumberOfUnits>0.5</NumberOfUnits></ActualResult>
           </MeasurementInstance></PerformanceIndicator>
          <PerformanceIndicator ValueChainStage="Input"><MeasurementDimension>予算額</MeasurementDimension>
           <UnitOfMeasurement>千円</UnitOfMeasurement><MeasurementInstance><TargetResult>
           <NumberOfUnits/><Description>-</Description></TargetResult></MeasurementInstance></PerformanceIndicator>
         </Objective></Goal>
       </StrategicPlanCore>
       <AdministrativeInformation><PublicationDate>2020-02-14</PublicationDate><Source>https://example.jp/</Source></AdministrativeInformation>
      </PerformancePlanOrReport>
      """;

  private static Outline outline(String xml) {
    return Outlines.of(new Documents().read("a.xml", xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void headOfThePlan_isRecognised() {
    var outline = outline(PLAN);
    assertThat(outline.ward()).isEqualTo("港区");
    assertThat(outline.fiscalYear()).isEqualTo(new FiscalYear(2020));
    assertThat(outline.stage()).isEqualTo(Stage.DRAFT);
    assertThat(outline.head()).isEqualTo("見本 太郎");
    assertThat(outline.publishedOn()).isEqualTo(LocalDate.of(2020, 2, 14));
    assertThat(outline.goals()).extracting(Passage::text).containsExactly("安心なまち");
    assertThat(outline.missions()).extracting(Passage::text).containsExactly("支える");
    assertThat(outline.principles()).extracting(Passage::text).containsExactly("ともにつくる");
    assertThat(outline.unplaced())
        .extracting(Outline.SourceText::text)
        .containsExactly("https://example.jp/");
  }

  @Test
  void goalsAndObjectives_areNodesWithBudgets() {
    var issue = outline(PLAN).issues().getFirst();
    assertThat(issue.code()).isEqualTo("1");
    assertThat(issue.text()).extracting(Passage::text).containsExactly("備えが足りない");
    var strategy = issue.children().getFirst();
    assertThat(strategy.kind()).isEqualTo(OutlineNode.Kind.STRATEGY);
    assertThat(strategy.text()).extracting(Passage::text).containsExactly("備えた世帯 60 %");
    var initiative = strategy.children().getFirst();
    assertThat(initiative.code()).isEqualTo("1-1-2");
    assertThat(initiative.lines()).isEqualTo(new Lines(15, 23));
    assertThat(initiative.budgets())
        .containsExactly(
            new BudgetLine(
                new FiscalYear(2020),
                Authority.CITY_MANAGER,
                Phase.ESTIMATE,
                Amount.yen(1_200_000)),
            new BudgetLine(
                new FiscalYear(2018), Authority.CITY_MANAGER, Phase.SETTLED, Amount.yen(500)),
            new BudgetLine(
                new FiscalYear(2020), Authority.WARD, Phase.ESTIMATE, Amount.noneOfItsOwn()));
  }

  @Test
  void planOfAnotherKind_isShownAndPlacedNowhere() {
    var outline = outline(PLAN.replace("運営方針", "の観光計画"));
    assertThat(outline.issues()).isEmpty();
    assertThat(outline.notes()).anyMatch(note -> note.code().equals("not-a-ward-policy"));
    assertThat(outline.characters().placed()).isZero();
  }

  @Test
  void amountThatIsNoNumber_isNotedAndStaysUnplaced() {
    var outline = outline(PLAN.replace("1,200", "約千"));
    assertThat(outline.notes()).anyMatch(note -> note.code().equals("amount-unreadable"));
    assertThat(outline.unplaced())
        .extracting(Outline.SourceText::text)
        .anyMatch(t -> t.contains("約千"));
  }

  @Test
  void sampleBesideTheRepository_isRecognised() throws IOException {
    var sample = Path.of("../shared/stratml/sample.xml");
    Assumptions.assumeTrue(Files.exists(sample), "no sample beside the repository");
    var outline = Outlines.of(new Documents().read(sample));
    assertThat(outline.ward()).isEqualTo("東住吉区");
    assertThat(outline.issues().getFirst().children()).hasSize(1);
  }
}
