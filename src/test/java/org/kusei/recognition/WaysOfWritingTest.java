package org.kusei.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.outline.Outline;

/** The many ways to write headings, heads of documents and names of parts. */
class WaysOfWritingTest {

  private static Outline policy(String body) {
    return Fixtures.outline("平成29年度　朝日区運営方針\n\n" + body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "経営課題1 安全",
        "1　経営課題1　安全",
        "経営課題1-安全",
        "経営課題（1）安全",
        "経営課題①「安全」",
        "《経営課題1》安全",
        "◎経営課題1：安全",
        "〔経営課題一〕安全"
      })
  void issue_isReadHoweverItIsWritten(String heading) {
    assertThat(Fixtures.nodes(policy(heading + "\n備える。\n"))).containsExactly("1 安全");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "戦略（1－1）防災",
        "◎戦略1-1：防災",
        "戦略1-(1) 防災",
        "★戦略1-①　防災",
        "めざす成果及び戦略 １－１ 【防災】",
        "戦略 1 - 1　防災"
      })
  void strategy_isReadHoweverItIsWritten(String heading) {
    assertThat(Fixtures.nodes(policy("経営課題1 安全\n\n" + heading + "\n進める。\n")))
        .containsExactly("1 安全", "1-1 防災");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "具体的取組1-1-1 訓練\n【29年度予算額】5,237千円",
        "具体的取組1-1-1 訓練（29年度予算額 5,237千円（再掲））",
        "具体的取組1-1-1 訓練（29算定見込額　5,237千円）",
        "▼具体的取組1-1-1：訓練（29年度要求額 5,237千円）",
        "【1-1-1 訓練】 ＜29年度予算 約5,237千円＞"
      })
  void initiative_isReadWithItsMoneyHoweverItIsWritten(String heading) {
    var outline = policy("経営課題1 安全\n\n戦略1-1 防災\n\n" + heading + "\n・年2回。\n");
    assertThat(Fixtures.nodes(outline))
        .containsExactly("1 安全", "1-1 防災", "1-1-1 訓練 | 2017 5237000");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1-1-1").text())).containsExactly("年2回。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          平成30年度/朝日区運営方針 | 朝日区 | 2018 | ADOPTED |
          朝日区/平成三十年度運営方針 | 朝日区 | 2018 | ADOPTED |
          平成30年度　運営方針/所属名　朝日区役所/所属長名　朝日区長　山田　花子 | 朝日区 | 2018 | ADOPTED | 山田 花子
          平成28年度 朝日区運営方針(改定案) | 朝日区 | 2016 | DRAFT |
          平成29年度 朝日区運営方針　自己評価シート | 朝日区 | 2017 | ADOPTED |
          【様式１】/令和3年度　朝日区　運営方針/（区長：山田　花子） | 朝日区 | 2021 | ADOPTED | 山田 花子
          """)
  void headOfTheDocument_isRead(String head, String ward, int year, String stage, String mayor) {
    var outline = Fixtures.outline(head.replace('/', '\n') + "\n\n区の目標\nよいまち\n\n経営課題1 安全\n");
    assertThat(outline.ward()).isEqualTo(ward);
    assertThat(String.valueOf(outline.fiscalYear())).contains(String.valueOf(year));
    assertThat(String.valueOf(outline.stage())).isEqualTo(stage);
    assertThat(outline.head()).isEqualTo(mayor);
    assertThat(outline.unplaced()).isEmpty();
    assertThat(outline.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "区の目標・めざす姿,区の使命・役割,区運営の考え方",
    "区がめざすまちの姿,区役所の使命,区政運営の基本方針",
    "区の将来像（めざすまち）,＜使命＞,区の運営方針の基本的な考え方（区の方針）",
    "区の目標像,区の役割,【平成29年度 区運営の基本的な考え方（選択と集中の方針を示す】"
  })
  void namesOfParts_areKnown(String goal, String mission, String principle) {
    var outline = policy(goal + "\n目標文。\n\n" + mission + "\n使命文。\n\n" + principle + "\n考え文。\n");
    assertThat(Fixtures.texts(outline.goals())).containsExactly("目標文。");
    assertThat(Fixtures.texts(outline.missions())).containsExactly("使命文。");
    assertThat(Fixtures.texts(outline.principles())).containsExactly("考え文。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"経営課題", "4 経営課題及び具体的取組", "主な経営課題と戦略・具体的取組"})
  void headOverTheIssues_endsThePartBefore(String head) {
    var outline = policy("区の使命\n使命文。\n\n" + head + "\n\n経営課題1 安全\n備える。\n");
    assertThat(Fixtures.texts(outline.missions())).containsExactly("使命文。");
    assertThat(outline.unplaced()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "【1 歳入の確保】,1,",
    "改革の柱2-1　歳入の確保,,改革の柱2-1",
    "（1）歳入の確保,1,",
    "歳入の確保（改革の柱2-1）,,改革の柱2-1",
    "・歳入の確保,,"
  })
  void itemOfTheReformBlock_isRead(String item, String code, String reference) {
    var outline = policy("「市政改革プラン2.0」に基づく取組等\n\n" + item + "\n具体的な取組内容\n・広告を載せる。\n");
    assertThat(outline.reformItems()).hasSize(1);
    var read = outline.reformItems().getFirst();
    assertThat(read.title().text()).isEqualTo("歳入の確保");
    assertThat(read.code()).isEqualTo(code);
    assertThat(read.references()).isEqualTo(reference == null ? List.of() : List.of(reference));
    assertThat(Fixtures.texts(read.actions())).containsExactly("広告を載せる。");
  }

  @ParameterizedTest
  @CsvSource({"平成29年度 自己評価,解決すべき課題・今後の改善方向", "年度末の振り返り,今後の課題と改善方向", "自己評価（総括）,課題と今後の方向性"})
  void selfEvaluation_isThatOfTheWholePolicy(String evaluation, String remaining) {
    var outline =
        policy(
            "経営課題1 安全\n備える。\n\n「市政改革プラン2.0」に基づく取組等\n\n【歳入の確保】\n・広告を載せる。\n\n"
                + evaluation
                + "\n\n１年間の取組成果と今後取り組みたいこと\n成果文。\n\n"
                + remaining
                + "\n課題文。\n");
    assertThat(outline.reformItems()).hasSize(1);
    assertThat(Fixtures.texts(outline.selfEvaluation().achievements())).containsExactly("成果文。");
    assertThat(Fixtures.texts(outline.selfEvaluation().remaining())).containsExactly("課題文。");
  }
}
