package org.kusei.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.kusei.layout.UnprintableException.Reason;

/** Reads what is printed in a PDF. */
public final class PdfPrint {

  private static final double TOO_MANY_UNREADABLE = 0.3;

  private final Bounds bounds;
  private final Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
  private final List<List<Piece>> pages = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private int glyphs;
  private int unreadable;
  private int images;

  private PdfPrint(Bounds bounds) {
    this.bounds = bounds;
  }

  /**
   * Reads the whole document.
   *
   * @throws UnprintableException when the file is a PDF from which no text can be had
   * @throws IOException when it is not a well-formed PDF
   */
  public static Print read(byte[] bytes, Bounds bounds) throws IOException {
    try (var document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return new PdfPrint(bounds).read(document);
    } catch (InvalidPasswordException e) {
      throw new UnprintableException(Reason.ENCRYPTED, 0);
    }
  }

  private Print read(PDDocument document) throws IOException {
    int count = document.getNumberOfPages();
    if (count > bounds.pages()) {
      throw new UnprintableException(Reason.TOO_MANY_PAGES, count);
    }
    for (int i = 0; i < count; i++) {
      bounds.pulse().run();
      page(document, i);
    }
    if (glyphs == 0 && images > 0) {
      throw new UnprintableException(Reason.PICTURES_ONLY, images);
    }
    if (unreadable > TOO_MANY_UNREADABLE * glyphs) {
      throw new UnprintableException(Reason.NO_UNICODE, unreadable);
    }
    return new Print(new Composition(pages, boxes, oddities).paragraphs(), oddities);
  }

  private void page(PDDocument document, int number) throws IOException {
    var page = document.getPage(number);
    var engine = new PageEngine(page, bounds);
    var marks = new PageReader(page, engine).read();
    oddities.addAll(engine.oddities());
    if (marks.glyphs().isEmpty() && engine.images() > 0) {
      oddities.add(Oddity.PICTURE_PAGE);
    }
    glyphs += (int) marks.glyphs().stream().filter(glyph -> !glyph.isSpace()).count();
    unreadable += engine.unreadable();
    images += engine.images();
    boxes.add(marks.page());
    pages.add(Sheet.pieces(marks, bounds.pulse()));
  }
}
