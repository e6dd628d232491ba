package org.kusei.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a way of writing alone, and what is a wording. */
class TypographyTest {
  private final Revisions revisions = new Revisions();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "２か所 | 2か所",
        "ｶﾞｲﾄﾞ付き | ガイド付き",
        "１，０００千円 | 1,000千円",
        "３．５％ | 3.5%",
        "令和 ７ 年度 | 令和7年度",
        "10 km | 10km",
        "（区長） | (区長)",
        "４月〜６月 | 4月～6月",
        "１－１ | 1-1",
        "⼤きい | 大きい",
        "ＤＸの推進 | DXの推進"
      })
  void between_widthsSpacesAndShapes_areTypographyBothWays(String one, String other) {
    assertThat(revisions.between(one, other).isTypography()).isTrue();
    assertThat(revisions.between(other, one).isTypography()).isTrue();
    assertThat(revisions.between(one, other).changed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,000千円 | 1000千円",
        "１，０００千円 | １，０００円",
        "１，０００千円 | 1,100千円",
        "10 20 | 1020",
        "new port | newport",
        "①目標 | 1目標",
        "第Ⅰ期 | 第1期",
        "10m2 | 10m²",
        "DX | dx",
        "サーバー | サーバ",
        "か所 | カ所",
        "はは | ばば",
        "2、3 | 2,3"
      })
  void between_whatIsSaidOtherwise_isNoTypography(String one, String other) {
    assertThat(revisions.between(one, other).isTypography()).isFalse();
    assertThat(revisions.between(one, other).reworded()).isTrue();
  }

  @Test
  void between_sameText_isNeither() {
    var same = revisions.between("同じ", "同じ");
    assertThat(same.isTypography()).isFalse();
    assertThat(same.reworded()).isFalse();
  }

  @Test
  void isTypography_ofAPiece_looksAtItAlone() {
    var revision = revisions.between("公園２か所に備蓄庫を置き、水質を調べる", "公園2か所に備蓄庫を置き、水質を毎年調べる");
    assertThat(revision.reworded()).isTrue();
    var pieces =
        revision.segments().stream().filter(each -> each.mark() != Mark.SAME).map(Segment::text);
    assertThat(pieces).containsExactly("２か所", "2か所", "毎年");
    assertThat(
            IntStream.range(0, revision.segments().size())
                .filter(revision::isTypography)
                .mapToObj(at -> revision.segments().get(at).text()))
        .containsExactly("２か所", "2か所");
  }
}
