package org.kusei.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.source.Block;
import org.kusei.source.FormCheck;
import org.kusei.source.Format;
import org.kusei.source.SourceForm;

class StratmlReaderTest {

  static SourceForm read(String xml, Charset charset) {
    var form = new Documents().read("a.xml", xml.getBytes(charset));
    FormCheck.holds(form);
    assertThat(form.format()).isEqualTo(Format.STRATML);
    return form;
  }

  @Test
  void elements_areBlocksWithTheirPathOnTheLinesOfTheFile() {
    var form =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core">
             <Name>港区運営方針</Name><Description/>
             <StrategicPlanCore>
              <Goal><Name>防災</Name>
               <Description>一行目
               二行目</Description></Goal>
              <Goal><Name>福祉 &amp; 健康</Name></Goal>
             </StrategicPlanCore>
            </StrategicPlan>
            """,
            StandardCharsets.UTF_8);
    assertThat(FormCheck.texts(form)).containsExactly("港区運営方針", "防災", "一行目", "二行目", "福祉 & 健康");
    assertThat(form.blocks().stream().map(Block::element))
        .containsExactly(
            "Name[1]",
            "StrategicPlanCore[1]/Goal[1]/Name[1]",
            "StrategicPlanCore[1]/Goal[1]/Description[1]",
            "StrategicPlanCore[1]/Goal[1]/Description[1]",
            "StrategicPlanCore[1]/Goal[2]/Name[1]");
    assertThat(form.blocks().stream().map(block -> block.spans().getFirst().line()))
        .containsExactly(3, 5, 6, 7, 8);
  }

  @Test
  void stageOfAnIndicator_standsInThePath() {
    var form =
        read(
            "<PerformancePlanOrReport Type=\"Performance_Plan\"><PerformanceIndicator"
                + " ValueChainStage=\"Input\"><UnitOfMeasurement>千円</UnitOfMeasurement>"
                + "</PerformanceIndicator></PerformancePlanOrReport>",
            StandardCharsets.UTF_8);
    assertThat(form.blocks().getFirst().element())
        .isEqualTo("PerformanceIndicator[1:Input]/UnitOfMeasurement[1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shift_JIS", "EUC-JP", "UTF-16"})
  void declaredEncoding_isObeyed(String charset) {
    var xml =
        "<?xml version=\"1.0\" encoding=\""
            + charset
            + "\"?><StrategicPlan><Name>西区</Name></StrategicPlan>";
    assertThat(FormCheck.texts(read(xml, Charset.forName(charset)))).containsExactly("西区");
  }

  @Test
  void otherXml_isRefused() {
    var refusal =
        DocumentsTest.refusal(
            "a.xml", "<?xml version=\"1.0\"?><rss/>".getBytes(StandardCharsets.UTF_8));
    assertThat(refusal.key()).isEqualTo("source.unreadable.other-xml");
    assertThat(refusal.arguments()).containsExactly("rss");
  }
}
