package org.kusei.samplecity;

import java.util.List;

/** Writes pieces as a file of one format. */
interface DocumentWriter {

  byte[] write(Plan plan, List<Piece> pieces);

  static DocumentWriter of(Plan plan) {
    return switch (plan.format()) {
      case TEXT -> new TextWriter();
      case HTML -> new HtmlWriter();
      case PDF -> new PdfWriter();
      case DOCX -> new DocxWriter();
      case XLSX -> new XlsxWriter();
      case STRATML -> (which, pieces) -> new StratmlWriter().write(which);
    };
  }

  /** The document of this content. */
  static byte[] document(Plan plan) {
    var pieces = plan.says("form", "stratml") ? List.<Piece>of() : Form.of(plan).lay(plan);
    return of(plan).write(plan, pieces);
  }
}
