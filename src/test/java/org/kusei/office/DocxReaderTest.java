package org.kusei.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.office.DocxFile.p;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kusei.reading.Documents;
import org.kusei.source.Block;
import org.kusei.source.FormCheck;
import org.kusei.source.Format;
import org.kusei.source.SourceForm;

class DocxReaderTest {

  static SourceForm read(DocxFile file) throws IOException {
    var form = new Documents().read("a.docx", file.bytes());
    FormCheck.holds(form);
    assertThat(form.format()).isEqualTo(Format.DOCX);
    return form;
  }

  private static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  @Test
  void paragraph_isALine_andALineBreakBeginsAnother() throws IOException {
    var form =
        read(DocxFile.of(p("区の目標") + "<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p>"));
    assertThat(FormCheck.texts(form)).containsExactly("区の目標", "一", "二");
    assertThat(form.lines()).hasSize(3);
  }

  @Test
  void generatedNumbers_standInTheText() throws IOException {
    var level =
        "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>";
    var numbering =
        "<w:abstractNum w:abstractNumId=\"0\">"
            + level.replace("%d", "0").replaceFirst("%s", "decimal").replace("%s", "経営課題%1")
            + level.replace("%d", "1").replaceFirst("%s", "decimal").replace("%s", "%1-%2")
            + level.replace("%d", "2").replaceFirst("%s", "aiueoFullWidth").replace("%s", "(%3)")
            + level.replace("%d", "3").replaceFirst("%s", "bullet").replace("%s", "・")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    var file =
        DocxFile.of(
            item(0, "防災")
                + item(1, "備え")
                + item(2, "訓練")
                + item(2, "講座")
                + item(1, "見守り")
                + item(0, "福祉")
                + item(1, "相談")
                + item(3, "点"));
    var form = read(file.word("numbering", "numbering", numbering));
    assertThat(FormCheck.texts(form))
        .containsExactly(
            "経営課題1 防災", "1-1 備え", "(ア) 訓練", "(イ) 講座", "1-2 見守り", "経営課題2 福祉", "2-1 相談", "点");
    assertThat(form.blocks().get(2).level()).isEqualTo(3);
    assertThat(form.blocks()).allMatch(block -> block.kind() == Block.Kind.LIST_ITEM);
  }

  private static String item(int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\"1\"/></w:numPr>"
        + "</w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  @Test
  void table_withMergedCells_standsOnItsGrid() throws IOException {
    var rows =
        "<w:tr>"
            + cell("<w:vMerge w:val=\"restart\"/>", p("計画"))
            + cell("", p("概要"))
            + cell("", p("戦略"))
            + "</w:tr><w:tr>"
            + cell("<w:vMerge/>", "<w:p/>")
            + cell("<w:gridSpan w:val=\"2\"/>", p("甲は") + p("乙は"))
            + "</w:tr>";
    var form = read(DocxFile.of("<w:tbl>" + rows + "</w:tbl>"));
    assertThat(FormCheck.cells(form))
        .containsExactly("1:0,0+2x1 計画", "1:0,1 概要", "1:0,2 戦略", "1:1,1+1x2 甲は", "1:1,1+1x2 乙は");
  }

  @Test
  void textBox_isReadOnce_afterItsParagraph() throws IOException {
    var box =
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>"
            + p("枠の中")
            + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + "<w:txbxContent>"
            + p("枠の中")
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
            + "</mc:AlternateContent>";
    var form =
        read(DocxFile.of("<w:p><w:r><w:t>前</w:t></w:r><w:r>" + box + "</w:r></w:p>" + p("後")));
    assertThat(FormCheck.texts(form)).containsExactly("前", "枠の中", "後");
  }

  @Test
  void trackedChanges_areReadAsAccepted_withANote() throws IOException {
    var form =
        read(
            DocxFile.of(
                "<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText>"
                    + "</w:r></w:del><w:r><w:t>文</w:t></w:r></w:p>"));
    assertThat(FormCheck.texts(form)).containsExactly("新文");
    assertThat(FormCheck.notes(form)).containsExactly("tracked-deletion");
  }

  @Test
  void paragraphWhoseEndWasDeleted_goesOnInTheNext() throws IOException {
    var form =
        read(
            DocxFile.of(
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>戦略１－１　響きの</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>場づくり</w:t></w:r></w:p><w:p><w:r><w:t>次</w:t></w:r></w:p>"
                    + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>終</w:t></w:r></w:p>"));
    assertThat(FormCheck.texts(form)).containsExactly("戦略１－１　響きの場づくり", "次", "終");
  }

  @Test
  void rubyLinksAndControls_areRead() throws IOException {
    var file =
        DocxFile.of(
            "<w:sdt><w:sdtContent><w:p><w:r><w:ruby><w:rt><w:r><w:t>く</w:t></w:r></w:rt><w:rubyBase>"
                + "<w:r><w:t>区</w:t></w:r></w:rubyBase></w:ruby></w:r><w:hyperlink r:id=\"r1\"><w:r>"
                + "<w:t>方針</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>");
    var form = read(file.relation("r1", "https://example.jp/a.pdf"));
    assertThat(FormCheck.texts(form)).containsExactly("区方針", "く");
    var link = form.blocks().getFirst().links().getFirst();
    assertThat(form.text(link.span())).isEqualTo("方針");
    assertThat(link.href()).isEqualTo("https://example.jp/a.pdf");
  }

  @Test
  void headingsAndFurniture_areNamed() throws IOException {
    var file =
        DocxFile.of(
            "<w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr><w:r><w:t>題</w:t></w:r></w:p>"
                + "<w:sectPr><w:headerReference r:id=\"r1\"/></w:sectPr>");
    file.word(
        "styles",
        "styles",
        "<w:style w:styleId=\"h\"><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>");
    file.word("header1", "hdr", p("西区"));
    var form = read(file.relation("r1", "header1.xml"));
    assertThat(FormCheck.texts(form)).containsExactly("西区", "題");
    assertThat(form.blocks().get(0).element()).isEqualTo("header");
    assertThat(form.blocks().get(1).level()).isEqualTo(2);
  }
}
