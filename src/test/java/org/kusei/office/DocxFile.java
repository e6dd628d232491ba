package org.kusei.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document made of bare XML, for what no library writes. */
public final class DocxFile {

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public static DocxFile of(String body) {
    var file = new DocxFile();
    file.part(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Override PartName="/word/document.xml" ContentType="application/\
        vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>\
        """);
    return file.word("document", "document", "<w:body>" + body + "</w:body>");
  }

  /** A part below word/ with the usual namespaces. */
  DocxFile word(String name, String root, String content) {
    return part(
        "word/" + name + ".xml", "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
  }

  DocxFile relation(String id, String target) {
    return part(
        "word/_rels/document.xml.rels",
        "<Relationships><Relationship Id=\""
            + id
            + "\" Target=\""
            + target
            + "\"/></Relationships>");
  }

  public DocxFile part(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  public static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  /** An Excel book of that one sheet. */
  public static byte[] workbook(String sheet) throws IOException {
    return workbook(sheet, "xl/other.bin");
  }

  /** An Excel book of that one sheet and of a further part. */
  public static byte[] workbook(String sheet, String other) throws IOException {
    return new DocxFile()
        .part(other, "other")
        .part(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"1\"/></sheets></workbook>")
        .part(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"1\""
                + " Target=\"worksheets/sheet1.xml\"/></Relationships>")
        .part("xl/worksheets/sheet1.xml", sheet)
        .bytes();
  }
}
