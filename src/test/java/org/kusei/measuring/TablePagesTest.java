package org.kusei.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Role;
import org.kusei.indicator.Indicators;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Why;
import org.kusei.testing.TestDatabase;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;
import tools.jackson.databind.json.JsonMapper;

/** Values of a ward's indicators in bulk, over HTTP: by pasted table, by file, and taken out. */
class TablePagesTest {
  @TempDir static Path folder;
  private static TestServer server;
  private MeasuredWard ward;
  private TestOfficer section;
  private String list;

  @BeforeAll
  static void start() {
    server = TestServer.started(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void record() {
    TestDatabase.emptiedUnderAServer();
    ward = MeasuredWard.recorded(server);
    section = server.signedIn(Role.SECTION);
    list = ward.address();
  }

  @Test
  void table_isTriedFirstAndEnteredOnceConfirmed() throws Exception {
    long id = ward.drills().value();
    var text = "指標番号\t期間\t値\t理由\n" + id + "\t第1四半期\t120\t\n" + id + "\t2\t測定不能\t荒天\n";

    var tried = section.post(list + "/table/trial", "table", text);
    assertThat(tried.statusCode()).isEqualTo(200);
    var page = Jsoup.parse(tried.body());
    assertThat(page.select("[role=status]").text()).contains("新しい値 2件", "誤り 0件");
    assertThat(server.get(Indicators.class).listObservations(new IndicatorId(id))).isEmpty();

    var form = page.expectFirst("form[action$=/table]");
    var seen = form.select("input[name=seen]").val();
    var kept = form.expectFirst("textarea").wholeText();
    assertThat(section.post(list + "/table", "table", kept, "seen", seen).statusCode())
        .isEqualTo(303);
    assertThat(server.get(Indicators.class).listObservations(new IndicatorId(id))).hasSize(2);

    var again = section.post(list + "/table", "table", kept, "seen", seen);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("ほかの人が値を変えました");
  }

  @Test
  void tableWithMistakes_namesEachByRowColumnAndRemedyAndEntersNothing() throws Exception {
    long id = ward.drills().value();
    var text =
        "指標番号,期間,値,理由\n"
            + id
            + ",1,百,\n"
            + id
            + ",5月,1,\n99,1,1,\n"
            + id
            + ",1,7,\n"
            + id
            + ",1,8,\n"
            + id
            + ",2,測定不能,\n";

    var answer = section.post(list + "/table/trial", "table", text);

    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    var faults = page.expectFirst("#tried ~ .scroll").select("tbody tr");
    assertThat(faults.stream().map(row -> row.child(0).text() + " " + row.child(1).text()))
        .containsExactly("2 値", "3 期間", "4 指標番号", "6 ", "7 理由");
    assertThat(faults.get(0).text()).contains("百", "数値として読めません");
    assertThat(page.select("form[action$=/table]")).isEmpty();
    assertThat(server.get(Indicators.class).listObservations(new IndicatorId(id))).isEmpty();
  }

  @Test
  void tenThousandRows_areAnsweredWithTheirMistakes() throws Exception {
    long id = ward.drills().value();
    var rows =
        IntStream.range(0, 10_000)
            .mapToObj(i -> id + "\t" + (i % 4 + 1) + "\t" + i + "\t")
            .collect(Collectors.joining("\n"));

    var answer = section.post(list + "/table/trial", "table", "指標番号\t期間\t値\t理由\n" + rows);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("誤り 9,996件", "9,796件の誤り");
  }

  @Test
  void csvFile_goesOutWithItsBlanksAndComesBackUnchanged() throws Exception {
    var id = ward.drills();
    ward.count(id, 1, "120");
    ward.value(id, 2, new Blank(Why.NOT_MEASURABLE), "荒天");
    var households = ward.households();

    var csv = section.get(list + ".csv");
    assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    assertThat(csv.body()).startsWith("\uFEFF項目番号,項目,指標番号");
    assertThat(csv.body()).contains("第2四半期,,,,測定不能,荒天", "第3四半期,,,,未報告,");

    var tried = section.upload(list + "/table/trial", "values.csv", csv.body());
    assertThat(Jsoup.parse(tried.body()).select("[role=status]").text())
        .contains("新しい値 0件", "変わらない値 1件", "値のない行 7件", "誤り 0件");
    assertThat(households).isNotNull();
  }

  @Test
  void json_carriesTargetsValuesAndBlanks() throws Exception {
    var id = ward.drills();
    ward.value(id, 2, new Blank(Why.NOT_MEASURABLE), "荒天");

    var json = JsonMapper.shared().readTree(section.get(list + ".json").body());

    assertThat(json.get("format").asString()).isEqualTo("kusei-indicators/1");
    var one = json.get("indicators").get(0);
    assertThat(one.get("targets").get(0).get("goal").get("low").asInt()).isEqualTo(400);
    assertThat(one.get("values").get(1).get("blank").asString()).isEqualTo("not_measurable");
    assertThat(one.get("values").get(1).get("reason").asString()).isEqualTo("荒天");
    assertThat(one.get("values").get(0).get("blank").asString()).isEqualTo("not_reported");
  }
}
