package org.kusei.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.kusei.source.Format;
import org.kusei.source.Limits;
import org.kusei.source.UnreadableException;
import org.kusei.source.UnreadableException.Reason;
import org.kusei.source.Xml;
import org.kusei.source.XmlElement;

/** The parts of an Office Open XML container; unpacks no more than {@link Limits} allow. */
public final class ZipParts implements AutoCloseable {

  private final ZipFile zip;
  private long left = Limits.UNZIPPED;
  private @Nullable Xml xml;

  ZipParts(byte[] bytes) throws IOException {
    this.zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get();
    var entries = zip.getEntries();
    for (int count = 0; entries.hasMoreElements(); count++) {
      if (count > Limits.ZIP_ENTRIES) {
        close();
        throw unzipsTooLarge();
      }
      entries.nextElement();
    }
  }

  /** What a zip file holds, told by its parts. */
  public static Format kind(byte[] bytes) {
    try (var parts = new ZipParts(bytes)) {
      if (parts.has("word/document.xml") || parts.main("wordprocessingml") != null) {
        return Format.DOCX;
      }
      if (parts.has("xl/workbook.xml") || parts.main("spreadsheetml") != null) {
        return Format.XLSX;
      }
      throw parts.other();
    } catch (IOException e) {
      throw new UnreadableException(e, Reason.DAMAGED);
    }
  }

  private UnreadableException other() throws IOException {
    if (has("ppt/presentation.xml")) {
      return new UnreadableException(Reason.OTHER_OFFICE, "PowerPoint");
    }
    if (has("xl/workbook.bin")) {
      return new UnreadableException(Reason.OTHER_OFFICE, "Excel(.xlsb)");
    }
    if (has("content.xml") && has("META-INF/manifest.xml")) {
      return new UnreadableException(Reason.OTHER_OFFICE, "OpenDocument");
    }
    return new UnreadableException(Reason.UNKNOWN_FORMAT);
  }

  /** The main part, by the content types, where it stands at an unusual place. */
  @Nullable String main(String language) throws IOException {
    if (!has("[Content_Types].xml")) {
      return null;
    }
    for (var type : tree("[Content_Types].xml").children("Override")) {
      String content = type.attribute("ContentType");
      var part = type.attribute("PartName").replaceFirst("^/", "");
      if (content.contains(language) && content.endsWith("main+xml") && has(part)) {
        return part;
      }
    }
    return null;
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  boolean hasMacros() {
    var entries = zip.getEntries();
    while (entries.hasMoreElements()) {
      if (entries.nextElement().getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
        return true;
      }
    }
    return false;
  }

  /** What reads the parts; making one takes longer than reading a small part. */
  Xml xml() {
    var known = xml;
    if (known == null) {
      known = new Xml();
      xml = known;
    }
    return known;
  }

  /** The part as a tree of elements. */
  XmlElement tree(String name) throws IOException {
    try (var in = open(name)) {
      return xml().tree(in);
    }
  }

  /** The part, or an empty element where there is none. */
  XmlElement treeOrEmpty(String name) throws IOException {
    return has(name) ? tree(name) : XmlElement.empty();
  }

  /** Where the relations of a part lead, by their ids. */
  Map<String, String> relations(String name) throws IOException {
    int slash = name.lastIndexOf('/') + 1;
    var part = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    var relations = new LinkedHashMap<String, String>();
    for (var relation : treeOrEmpty(part).children("Relationship")) {
      relations.put(relation.attribute("Id"), relation.attribute("Target"));
    }
    return relations;
  }

  /** The part to which a relation of another leads. */
  static String resolve(String name, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    var folder = name.substring(0, name.lastIndexOf('/') + 1);
    var rest = target;
    while (rest.startsWith("../") && !folder.isEmpty()) {
      rest = rest.substring(3);
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
    return folder + rest;
  }

  InputStream open(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no part " + name);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableException(Reason.ENCRYPTED);
    }
    return new Counted(zip.getInputStream(entry));
  }

  private static UnreadableException unzipsTooLarge() {
    return new UnreadableException(
        Reason.UNZIPS_TOO_LARGE, Long.toString(Limits.UNZIPPED / Limits.MEGABYTE));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what is unpacked, over all parts together. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw unzipsTooLarge();
      }
    }
  }
}
