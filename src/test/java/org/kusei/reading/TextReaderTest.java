package org.kusei.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kusei.source.Block;
import org.kusei.source.Block.Kind;
import org.kusei.source.Cell;
import org.kusei.source.FormCheck;
import org.kusei.source.SourceForm;
import org.kusei.source.SourceLine;

/** Plain text: lines, items, rows of cells and the markup left in them. */
class TextReaderTest {

  private static List<String> texts(SourceForm form) {
    return form.blocks().stream().filter(block -> block.element() == null).map(form::text).toList();
  }

  @Test
  void lines_areNumberedAsInTheFile() {
    var form = TextReader.read("\r\n一\r二\n\n三\n");
    assertThat(form.lines()).extracting(SourceLine::text).containsExactly("", "一", "二", "", "三");
    assertThat(form.blocks())
        .extracting(block -> block.spans().getFirst().line())
        .containsExactly(2, 3, 5);
  }

  @Test
  void bullets_areItemsWithTheirDepth() {
    var form = TextReader.read("  • 上\n      - 下\n- ・重ね\n1. 番号\n文");
    assertThat(form.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.PARAGRAPH);
    assertThat(form.blocks()).extracting(Block::level).containsExactly(1, 2, 1, 1, 0);
  }

  @Test
  void indentedLineUnderAnItem_goesOnWithIt() {
    var form = TextReader.read("・隊を増やす\n　ために声をかける\n\n　別の段落");
    assertThat(texts(form)).containsExactly("・隊を増やすために声をかける", "別の段落");
  }

  @Test
  void linesBrokenToOneWidth_areOneParagraph() {
    String line = "あ".repeat(40);
    var form = TextReader.read((line + "\n").repeat(6) + "終わり。\n次の段落。");
    assertThat(texts(form)).containsExactly(line.repeat(6) + "終わり。", "次の段落。");
  }

  @Test
  void rowsOfTabs_areOneTable() {
    var form = TextReader.read("甲\t乙\n丙\t\n\n丁\t戊");
    assertThat(form.blocks())
        .extracting(Block::cell)
        .containsExactly(
            new Cell(1, 0, 0, 1, 1),
            new Cell(1, 0, 1, 1, 1),
            new Cell(1, 1, 0, 1, 2),
            new Cell(2, 0, 0, 1, 1),
            new Cell(2, 0, 1, 1, 1));
  }

  @Test
  void markupInCells_partsBlocksAndIsKeptApart() {
    var form = TextReader.read("<p>甲</p> <ul><li>乙<b>丙</b></li></ul>\t丁");
    assertThat(texts(form)).containsExactly("甲", "乙丙", "丁");
    var tags =
        form.blocks().stream()
            .filter(block -> "markup".equals(block.element()))
            .findFirst()
            .orElseThrow();
    assertThat(form.text(tags)).isEqualTo("<p></p><ul><li><b></b></li></ul>");
  }

  @Test
  void linesBetweenBars_areRowsOfATable() {
    var form =
        TextReader.read(
            "前\n| 経営課題 | 戦略 |\n|---|:--|\n| 【1 安全】 | 【1-1 防災】 備える |\n課題 | |\n\nA | B\n");
    FormCheck.holds(form);
    assertThat(FormCheck.cells(form))
        .containsExactly(
            "1:0,0 経営課題", "1:0,1 戦略", "1:1,0 【1 安全】", "1:1,1 【1-1 防災】 備える", "1:2,0+1x2 課題");
    assertThat(texts(form)).contains("前", "A | B");
  }
}
