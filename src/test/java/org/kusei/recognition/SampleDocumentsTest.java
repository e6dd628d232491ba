package org.kusei.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Lines;
import org.kusei.outline.Outline;
import org.kusei.outline.OutlineReformItem;
import org.kusei.outline.ReviewItem;
import org.kusei.plan.Stage;

/** The three real documents that the grammar was first learnt from. */
class SampleDocumentsTest {

  private static final Path SAMPLES = Path.of("../shared/samples");

  private static Outline read(String name) throws IOException {
    var file = SAMPLES.resolve(name);
    assumeTrue(Files.isReadable(file), () -> "no sample document here: " + file);
    return Fixtures.outline(Files.readString(file));
  }

  @Test
  void webPage_isReadWholly() throws IOException {
    var outline = read("kita-2019-adopted.txt");
    assertThat(outline.ward()).isEqualTo("北区");
    assertThat(outline.fiscalYear()).isEqualTo(new FiscalYear(2019));
    assertThat(outline.stage()).isEqualTo(Stage.ADOPTED);
    assertThat(outline.head()).isNull();
    assertThat(outline.publishedOn()).isEqualTo(LocalDate.of(2019, 4, 2));
    assertThat(outline.goals()).hasSize(1);
    assertThat(outline.missions()).hasSize(2);
    assertThat(outline.principles()).hasSize(3);
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 安全安心なまちづくり",
            "1-1 地域防災",
            "1-1-1 防災対策事業",
            "2 地域福祉の推進",
            "2-1 住民主体の福祉コミュニティづくりの推進",
            "2-1-1 コミュニティソーシャルワーカー(CSW)の配置等による地域での福祉コミュニティづくりの支援",
            "3 子育て環境・教育環境の充実",
            "3-1 子育て環境の充実",
            "3-1-1 親子の絆づくりと仲間づくり",
            "3-4 教育環境支援",
            "3-4-1 学校教育活動支援事業");
    assertThat(Fixtures.node(outline, "1-1-1").text()).hasSize(4);
    assertThat(Fixtures.node(outline, "1-1-1").lines()).isEqualTo(new Lines(35, 40));
  }

  @Test
  void webPage_reformContactAndFurniture_haveTheirPlaces() throws IOException {
    var outline = read("kita-2019-adopted.txt");
    assertThat(outline.reformItems())
        .extracting(
            OutlineReformItem::code, item -> item.title().text(), item -> item.actions().size())
        .containsExactly(
            tuple("2", "職員の育成と人材マネジメント", 5),
            tuple("3", "人と人とのつながりづくり", 3),
            tuple("4", "地域に根ざした活動の活性化(地縁型団体)自治会・町内会単位の活動への支援", 3));
    var contact = Objects.requireNonNull(outline.contact());
    assertThat(contact.unit()).isEqualTo("大阪市北区役所 政策推進課広聴広報・企画調整担当");
    assertThat(contact.phone()).isEqualTo("06-6313-9683");
    assertThat(contact.fax()).isEqualTo("06-6362-3821");
    assertThat(contact.address()).startsWith("〒530-8401");
    assertThat(outline.unplaced()).isEmpty();
    assertThat(outline.chrome()).hasSize(15);
    assertThat(Fixtures.notes(outline)).containsExactly("72 numbering-gap");
  }

  @Test
  void draftForm_isReadWholly() throws IOException {
    var outline = read("nishi-2017-draft.txt");
    assertThat(outline.ward()).isEqualTo("西区");
    assertThat(outline.fiscalYear()).isEqualTo(new FiscalYear(2017));
    assertThat(outline.stage()).isEqualTo(Stage.DRAFT);
    assertThat(outline.head()).endsWith("賢");
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 地域コミュニティのさらなる活性化",
            "1-1 地域活動協議会の活動支援",
            "1-1-1 地域活動協議会の活動支援 | 2017 22268000",
            "2 安全・安心で快適なまちづくり",
            "2-1 安心して子育てができる環境づくり",
            "2-1-2 保育サービスの充実 | 2017 5697000",
            "2-4 誰もが自分らしくいきいきと暮らせるまちづくり",
            "2-4-2 地域における見守り活動の支援 | 2017 13667000 | 2017 CM 13738000",
            "3 多彩な魅力を活かした西区のブランド力の向上",
            "3-2 地域資源を活かしたまちづくり",
            "3-2-1 地域資源の活用によるにぎわいづくり | 2017 46000",
            "3-3 戦略的な区の情報発信",
            "3-3-1 戦略的な区の情報発信 | 2017 17015000",
            "4 自律した自治体型の区政運営",
            "4-2 ニア・イズ・ベターの区政運営を担う職員づくりと職場環境づくり",
            "4-2-2 コンプライアンスの確保 | 2017 none");
    assertThat(outline.reformItems())
        .extracting(item -> item.title().text())
        .containsExactly("未収金対策の強化", "PDCAサイクルの徹底");
    assertThat(outline.unplaced()).isEmpty();
    assertThat(Fixtures.notes(outline)).allMatch(note -> note.endsWith("numbering-gap"));
  }

  @Test
  void reviewTable_isReadWithItsResults() throws IOException {
    var outline = read("city-reform-2011-review.txt");
    assertThat(outline.ward()).isNull();
    assertThat(outline.stage()).isNull();
    assertThat(outline.fiscalYear()).isEqualTo(new FiscalYear(2011));
    assertThat(outline.reviewItems()).extracting(ReviewItem::code).containsExactly("2-③", "2-④");
    var second = outline.reviewItems().get(1);
    assertThat(second.title().text()).isEqualTo("体制づくり");
    assertThat(second.purpose()).hasSize(1);
    assertThat(second.approach()).hasSize(7);
    assertThat(second.actions()).hasSize(7);
    assertThat(second.outcomeTarget()).hasSize(3);
    assertThat(second.performanceTarget()).hasSize(5);
    assertThat(second.reviews()).extracting(ReviewItem.ItemReview::rating).containsExactly("①");
    assertThat(second.reviews().getFirst().next()).hasSize(4);
    assertThat(Fixtures.texts(second.reviews().getFirst().remaining()).getLast()).startsWith("ウ ");
  }

  @Test
  void reviewTable_chapterHeading_staysUnplacedSinceNothingHoldsIt() throws IOException {
    var outline = read("city-reform-2011-review.txt");
    assertThat(outline.unplaced()).extracting(Outline.SourceText::line).containsExactly(3);
    assertThat(Fixtures.notes(outline)).containsExactly("5 label-misspelt", "5 year-assumed");
  }
}
