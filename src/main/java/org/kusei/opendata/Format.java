package org.kusei.opendata;

import java.util.Arrays;
import java.util.Optional;
import org.kusei.exchange.EditionCsv;
import org.kusei.exchange.EditionDocument;
import org.kusei.exchange.EditionJson;
import org.kusei.exchange.EditionStratml;

/** The forms in which one edition can be taken out. */
public enum Format {
  JSON("application/json", "json") {
    @Override
    public byte[] write(EditionDocument edition) {
      return EditionJson.write(edition);
    }
  },
  CSV("text/csv;charset=UTF-8", "csv") {
    @Override
    public byte[] write(EditionDocument edition) {
      return EditionCsv.write(edition);
    }
  },
  STRATML("application/xml", "xml") {
    @Override
    public byte[] write(EditionDocument edition) {
      return EditionStratml.write(edition);
    }
  };

  private final String mediaType;
  private final String extension;

  Format(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The same edition always gives the same bytes. */
  public abstract byte[] write(EditionDocument edition);

  String mediaType() {
    return mediaType;
  }

  /** How files in this form end, and addresses that ask for it. */
  String extension() {
    return extension;
  }

  static Optional<Format> find(String extension) {
    return Arrays.stream(values()).filter(each -> each.extension.equals(extension)).findAny();
  }
}
