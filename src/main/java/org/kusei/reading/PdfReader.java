package org.kusei.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.layout.Bounds;
import org.kusei.layout.Oddity;
import org.kusei.layout.PdfPrint;
import org.kusei.layout.Printed;
import org.kusei.layout.UnprintableException;
import org.kusei.source.Block;
import org.kusei.source.Deadline;
import org.kusei.source.FormWriter;
import org.kusei.source.Format;
import org.kusei.source.Limits;
import org.kusei.source.Link;
import org.kusei.source.Place;
import org.kusei.source.Reader;
import org.kusei.source.SourceForm;
import org.kusei.source.SourceNote;
import org.kusei.source.Span;
import org.kusei.source.UnreadableException;
import org.kusei.source.UnreadableException.Measure;
import org.kusei.source.UnreadableException.Reason;

/**
 * Reads a PDF. One line a visual line inside its cell; tables, paragraphs and headings are found by
 * the geometry of the page (module {@code layout}).
 */
final class PdfReader implements Reader {

  private static final Map<Oddity, SourceNote> NOTES =
      Map.of(
          Oddity.RADICAL,
          new SourceNote(1, "radicals-folded", "漢字のかわりに部首の文字が使われていたため、ふつうの漢字に直して読みました。"),
          Oddity.UNREADABLE_GLYPH,
          new SourceNote(1, "glyph-unreadable", "文字コードの情報がない文字があります。「\uFFFD」に置きかえました。"),
          Oddity.PICTURE_PAGE,
          new SourceNote(1, "picture-page", "画像だけのページがあります。その中の文字は読んでいません。"),
          Oddity.ROW_ACROSS_PAGES,
          new SourceNote(1, "row-across-pages", "ページをまたぐ表の行を、一つの行としてつなぎました。"));

  @Override
  public SourceForm read(byte[] bytes, Deadline deadline) throws IOException {
    var writer = new FormWriter(Format.PDF);
    var bounds = new Bounds(Limits.PAGES, Limits.PAGE_MARKS, deadline::check);
    try {
      var print = PdfPrint.read(bytes, bounds);
      print.paragraphs().forEach(paragraph -> writer.block(draft(paragraph, writer)));
      print.oddities().stream().sorted().map(NOTES::get).forEach(note -> note(writer, note));
    } catch (UnprintableException e) {
      throw unreadable(e);
    }
    return writer.form();
  }

  private static void note(FormWriter writer, @Nullable SourceNote note) {
    if (note != null) {
      writer.note(note.line(), note.code(), note.message());
    }
  }

  private static UnreadableException unreadable(UnprintableException e) {
    return switch (e.reason()) {
      case ENCRYPTED -> new UnreadableException(e, Reason.ENCRYPTED);
      case TOO_MANY_PAGES ->
          new UnreadableException(
              e,
              Reason.TOO_MANY_PAGES,
              Integer.toString(e.number()),
              Integer.toString(Limits.PAGES));
      case TOO_MANY_MARKS -> UnreadableException.tooMuch(Limits.PAGE_MARKS, Measure.MARKS);
      case PICTURES_ONLY -> new UnreadableException(e, Reason.PICTURES_ONLY);
      case NO_UNICODE -> new UnreadableException(e, Reason.NO_UNICODE);
    };
  }

  private static FormWriter.Draft draft(Printed paragraph, FormWriter writer) {
    var spans = new ArrayList<Span>();
    var links = new ArrayList<Link>();
    for (var line : paragraph.lines()) {
      var span = writer.newLine(line.text());
      spans.add(span);
      for (var reference : line.references()) {
        links.add(
            new Link(
                new Span(span.line(), reference.start(), reference.end()), reference.target()));
      }
    }
    int heading = paragraph.heading();
    return new FormWriter.Draft(
        heading > 0 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH,
        heading,
        place(paragraph.spot()),
        paragraph.part(),
        spans,
        List.copyOf(links));
  }

  private static @Nullable Place place(Printed.@Nullable Spot spot) {
    return spot == null
        ? null
        : new Place(
            spot.table(),
            spot.row(),
            spot.column(),
            spot.rowSpan(),
            spot.columnSpan(),
            place(spot.outer()));
  }
}
