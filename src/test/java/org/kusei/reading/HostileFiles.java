package org.kusei.reading;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.kusei.office.DocxFile;

/** Writes files as an attacker or an unlucky officer would send them, each with what is due. */
public final class HostileFiles {

  private static final String MEGABYTE_OF_SPACE = " ".repeat(1 << 20);

  private final Path folder;
  private final Map<String, String> due = new LinkedHashMap<>();

  public HostileFiles(Path folder) {
    this.folder = folder;
  }

  /** File name to the key of its refusal, or {@code read} and the notes. */
  public Map<String, String> due() {
    return due;
  }

  public HostileFiles writeAll() throws IOException {
    plain();
    office();
    bombs();
    xml();
    nesting();
    pdfs();
    grammar();
    return this;
  }

  /** Names of the files that end in a refusal, with its key. */
  public Map<String, String> refused() {
    var refused = new LinkedHashMap<>(due);
    refused.values().removeIf(key -> key.startsWith("read"));
    return refused;
  }

  /** Documents that read well and are no ward's policy. */
  public HostileFiles writeOthers() throws IOException {
    var other = "other-document";
    write(
        "plan.txt",
        other,
        """
        第5次汐風市総合計画 前期基本計画

        第1章 計画の趣旨
        この計画は、まちづくりの方向を示す。

        第2章 基本目標
        基本目標1 安心して暮らせるまち
        施策1-1 防災
        ・訓練を行う
        施策1-2 防犯
        指標 犯罪件数 100件
        """);
    write(
        "budget.txt",
        other,
        """
        令和7年度 汐風市一般会計予算書

        歳入
        款\t項\t本年度予算額\t前年度予算額
        1 市税\t1 市民税\t1,234,567千円\t1,200,000千円
        2 地方譲与税\t1 自動車重量譲与税\t12,000千円\t12,100千円
        """);
    write(
        "ordinance.txt",
        other,
        """
        汐風市区の設置に関する条例

        (目的)
        第1条 この条例は、区の名称及び所管区域を定めることを目的とする。
        (区の役割)
        第2条 区は、区民に身近な事務を行う。
        附則
        この条例は、令和7年4月1日から施行する。
        """);
    write(
        "minutes.txt",
        other,
        """
        令和7年度 第2回港区区政会議 会議録

        日時 令和7年8月21日 午後6時
        出席者 委員12名
        議長 本日の議題は、区の運営方針についてです。
        委員 防災の取組をもっと進めてほしい。
        区長 経営課題ごとに検討します。
        """);
    write(
        "plan.html",
        other,
        "<html><h1>みどりの基本計画</h1><h2>基本目標</h2><p>緑をふやす。<h2>施策の体系</h2><table><tr><th>施策<th>取組<tr><td>1-1"
            + " 街路樹<td>植える</table>");
    write(
        "plan.docx", other, DocxFile.of(DocxFile.p("水道事業経営戦略") + DocxFile.p("戦略1 更新を進める")).bytes());
    write(
        "budget.xlsx",
        other,
        DocxFile.workbook(
            "<worksheet><sheetData><row><c"
                + " t=\"inlineStr\"><is><t>予算額</t></is></c><c><v>12</v></c></row></sheetData></worksheet>"));
    return this;
  }

  private void write(String name, String key, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    due.put(name, key);
  }

  private void write(String name, String key, String text) throws IOException {
    write(name, key, text.getBytes(StandardCharsets.UTF_8));
  }

  private void plain() throws IOException {
    write("empty.txt", "empty", "");
    write("blank.txt", "no-text", " \n\u3000\n");
    write("noise.docx", "unknown-format", noise());
    write(
        "picture.txt",
        "unknown-format",
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 1, 2, 3, 4});
    write("table.pdf", "read name-differs", "区,予算額\n港区,1234\n");
    write("sjis.txt", "read", "平成29年度 港区運営方針(案)".getBytes(Charset.forName("Shift_JIS")));
    write("utf16.txt", "read", "平成29年度 港区運営方針(案)\n".getBytes(StandardCharsets.UTF_16LE));
    write("huge.txt", "too-much-text", "あ".repeat(6_000_000));
    try (var file = new RandomAccessFile(folder.resolve("200mb.pdf").toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    due.put("200mb.pdf", "too-large");
  }

  private static byte[] noise() {
    var bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);
    bytes[0] = 1;
    return bytes;
  }

  private void office() throws IOException {
    var docx = DocxFile.of(DocxFile.p("区の目標")).bytes();
    write("cut.docx", "damaged", Arrays.copyOf(docx, docx.length / 2));
    write(
        "macro.docm",
        "read macros-ignored",
        DocxFile.of(DocxFile.p("区の目標")).part("word/vbaProject.bin", "macro").bytes());
    write("locked.docx", "encrypted", encrypted(docx));
    var sheet = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
    write("locked.xlsx", "encrypted", encrypted(DocxFile.workbook(sheet)));
    write("macro.xlsm", "read macros-ignored", DocxFile.workbook(sheet, "xl/vbaProject.bin"));
    var xls = new ByteArrayOutputStream();
    try (var book = new HSSFWorkbook()) {
      book.createSheet().createRow(0).createCell(0).setCellValue("区");
      book.write(xls);
    }
    write("old.xls", "old-excel", xls.toByteArray());
    write(
        "slides.pptx", "other-office", new DocxFile().part("ppt/presentation.xml", "<p/>").bytes());
    write("some.zip", "unknown-format", new DocxFile().part("a.txt", "a").bytes());
  }

  private static byte[] encrypted(byte[] bytes) throws IOException {
    try (var files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        out.write(bytes);
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
      var result = new ByteArrayOutputStream();
      files.writeFilesystem(result);
      return result.toByteArray();
    }
  }

  private void bombs() throws IOException {
    bomb("bomb.docx", "word/document.xml", "<w:document xmlns:w=\"w\"><w:body>");
    due.put("bomb.docx", "too-much-text");
    bomb("bomb.xlsx", "xl/worksheets/sheet1.xml", "<worksheet><sheetData>");
    due.put("bomb.xlsx", "unzips-too-large");
    var cells = new StringBuilder("<worksheet><sheetData>");
    for (int i = 1; i <= 400_000; i++) {
      cells
          .append("<row r=\"")
          .append(i)
          .append("\"><c r=\"A")
          .append(i)
          .append("\"><v>1</v></c>")
          .append("<c r=\"XFD")
          .append(i)
          .append("\"><v>2</v></c></row>");
    }
    write("cells.xlsx", "too-much-text", DocxFile.workbook(cells + "</sheetData></worksheet>"));
    write(
        "sparse.xlsx",
        "read",
        DocxFile.workbook(
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\">"
                + "<c r=\"XFD1048576\"><v>2</v></c></row></sheetData></worksheet>"));
  }

  /** 400 MB of space in a file of half a megabyte. */
  private void bomb(String name, String part, String start) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
        var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"1\"/></sheets></workbook>"
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
      zip.write(
          "<Relationships><Relationship Id=\"1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(part));
      zip.write(start.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 400; i++) {
        zip.write(MEGABYTE_OF_SPACE.getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  private void xml() throws IOException {
    var xxe = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    write(
        "xxe.xml",
        "unsafe-xml",
        "<?xml version=\"1.0\"?>" + xxe + "<StrategicPlan><Name>&x;</Name></StrategicPlan>");
    var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"は\">");
    for (int i = 1; i < 12; i++) {
      laughs
          .append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    write(
        "laughs.xml", "unsafe-xml", laughs + "]><StrategicPlan><Name>&l11;</Name></StrategicPlan>");
    write(
        "xxe.docx",
        "unsafe-xml",
        new DocxFile().part("word/document.xml", xxe + "<document>&x;</document>").bytes());
    write("rss.xml", "other-xml", "<?xml version=\"1.0\"?><rss/>");
    write("cut.xml", "damaged", "<?xml version=\"1.0\"?><StrategicPlan><Name>西");
  }

  private void nesting() throws IOException {
    write("deep.xml", "too-deep", "<?xml version=\"1.0\"?>" + "<StrategicPlan>".repeat(100_000));
    write("deep.html", "read", "<html>" + "<div>".repeat(100_000) + "底");
    write("tables.html", "read", "<html>" + "<table><tr><td>上".repeat(3_000) + "底");
    write(
        "deep.docx",
        "too-deep",
        DocxFile.of(
                "<w:tbl><w:tr><w:tc>".repeat(3_000)
                    + DocxFile.p("底")
                    + "</w:tc></w:tr></w:tbl>".repeat(3_000))
            .bytes());
    write(
        "spans.html",
        "read",
        "<html><table>" + ("<tr>" + "<td rowspan=65534 colspan=1000>あ".repeat(20)).repeat(500));
    write("rows.html", "too-much-text", "<html><table>" + "<tr><td>1<td>2".repeat(520_000));
  }

  /** Text that the readers take and that a grammar might choke on. */
  private void grammar() throws IOException {
    var policy = "令和7年度 北区運営方針\n区の目標\nまち\n重点的に取り組む主な経営課題\n【経営課題1 甲】\n";
    write("lines.txt", "read", policy + "あいう\n".repeat(100_000));
    write("line.txt", "read", policy + "【経営課題1".repeat(300_000));
    write("brackets.txt", "read", policy + "【戦略1-1 " + "(「<".repeat(300_000));
    write("dashes.txt", "read", policy + "【具体的取組1-1-1 題】(" + "-".repeat(500_000));
    write("invisible.txt", "read", policy + "\u200b".repeat(500_000));
    write("cell.txt", "read", policy + "主な具体的取組\t予算額(千円)\n【具体的取組1-1-1 題】\t" + "(".repeat(100_000));
    var codes = new StringBuilder(policy);
    for (int i = 0; i < 20_000; i++) {
      codes
          .append("【具体的取組1-")
          .append(i / 90 % 90 + 1)
          .append('-')
          .append(i % 90 + 1)
          .append(" 題】\n");
    }
    write("headings.txt", "read", codes.toString());
    write(
        "heads.txt",
        "read",
        policy + "経営課題の概要\t主な戦略\t主な具体的取組\n1 甲\t1-1 乙\t1-1-1 丙\n".repeat(15_000));
    var items = new StringBuilder("市政改革\n");
    for (int i = 0; i < 8_000; i++) {
      items.append("【事項").append(i / 90 + 1).append('-').append(i % 90 + 1).append(" 題】\n");
    }
    write(
        "items.txt",
        "read",
        items + "24年3月末までの主な取組\t達成状況\t次年度以降の課題\n" + "した\t①\tある\n".repeat(10_000));
  }

  private void pdfs() throws IOException {
    write("locked.pdf", "encrypted", Pdfs.locked());
    write("no-copying.pdf", "read", Pdfs.copyProtected());
    write("scanned.pdf", "pictures-only", Pdfs.scanned(3));
    write("cut.pdf", "damaged", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog");
    write("cycle.pdf", "read-or-refused", Pdfs.pageTreeCycle());
    write("form-cycle.pdf", "read-or-refused", Pdfs.formCycle());
    write("pages.pdf", "too-many-pages", Pdfs.pages(2_001));
    write("glyphs.pdf", "too-much-text", Pdfs.glyphs(300_000));
    write("no-unicode.pdf", "no-unicode", Pdfs.withoutUnicode());
  }
}
