package org.kusei.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kusei.exchange.EditionCsv;
import org.kusei.exchange.EditionDocument;
import org.kusei.exchange.EditionJson;
import org.kusei.exchange.EditionStratml;

/** Writes editions one after the other into one file, keeping none of them. */
abstract class Bulk {

  static final String JSON_LINES = "application/jsonl";
  static final String ZIP = "application/zip";

  /** What the ZIP says of the time of its files: the same whenever it is made. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  static String mediaType(Format format) {
    return switch (format) {
      case JSON -> JSON_LINES;
      case CSV -> format.mediaType();
      case STRATML -> ZIP;
    };
  }

  static String extension(Format format) {
    return switch (format) {
      case JSON -> "jsonl";
      case CSV -> "csv";
      case STRATML -> "zip";
    };
  }

  /** JSON an edition a line, CSV under one head, StratML a document each in a ZIP. */
  static Bulk into(OutputStream out, Format format) throws IOException {
    return switch (format) {
      case JSON -> new Lines(out);
      case CSV -> new Rows(out);
      case STRATML -> new Files(out);
    };
  }

  abstract void add(EditionDocument edition) throws IOException;

  /** Completes the file; the stream stays open. */
  abstract void end() throws IOException;

  private static final class Lines extends Bulk {
    private final OutputStream out;

    Lines(OutputStream out) {
      this.out = out;
    }

    @Override
    void add(EditionDocument edition) throws IOException {
      out.write(EditionJson.write(edition));
    }

    @Override
    void end() throws IOException {
      out.flush();
    }
  }

  private static final class Rows extends Bulk {
    private final OutputStream out;

    Rows(OutputStream out) throws IOException {
      this.out = out;
      out.write(EditionCsv.head().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    void add(EditionDocument edition) throws IOException {
      out.write(EditionCsv.rows(edition).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    void end() throws IOException {
      out.flush();
    }
  }

  private static final class Files extends Bulk {
    private final ZipOutputStream zip;

    Files(OutputStream out) {
      this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    void add(EditionDocument edition) throws IOException {
      var entry = new ZipEntry(edition.fileName() + "." + Format.STRATML.extension());
      entry.setTimeLocal(ALWAYS);
      zip.putNextEntry(entry);
      zip.write(EditionStratml.write(edition));
      zip.closeEntry();
    }

    @Override
    void end() throws IOException {
      zip.finish();
    }
  }
}
