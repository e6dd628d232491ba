package org.kusei.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.kusei.search.CatalogueStore.Moment;
import org.kusei.search.CatalogueStore.Row;

/**
 * One Lucene index that is written and read at once. It remembers the moment of the database up to
 * which it was brought; that moment and the documents reach the disk together or not at all.
 */
final class LiveIndex implements AutoCloseable {
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile Moment moment;

  private LiveIndex(Directory directory, IndexWriter writer, Moment moment) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new SearcherFactory());
    this.moment = moment;
  }

  /** What is done with one unchanging view of the index. */
  interface Reading<T> {
    T read(IndexSearcher searcher) throws IOException;
  }

  /** An empty index in that folder, brought up to that moment by who fills it. */
  static LiveIndex created(Path folder, Moment moment) throws IOException {
    var directory = FSDirectory.open(folder);
    return new LiveIndex(directory, writer(directory, OpenMode.CREATE), moment);
  }

  /** The index of that folder; empty when it is of another shape than this program's. */
  static Optional<LiveIndex> opened(Path folder) throws IOException {
    var directory = FSDirectory.open(folder);
    var writer = writer(directory, OpenMode.APPEND);
    var told = new HashMap<String, String>();
    writer.getLiveCommitData().forEach(e -> told.put(e.getKey(), e.getValue()));
    if (!Integer.toString(Fields.VERSION).equals(told.get("version"))) {
      writer.rollback();
      directory.close();
      return Optional.empty();
    }
    var moment =
        new Moment(
            Objects.requireNonNull(told.get("transactions")),
            Long.parseLong(Objects.requireNonNull(told.get("rebuild"))));
    return Optional.of(new LiveIndex(directory, writer, moment));
  }

  private static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
    var config = new IndexWriterConfig(IndexText.CUT).setOpenMode(mode).setCommitOnClose(false);
    return new IndexWriter(directory, config.setRAMBufferSizeMB(64));
  }

  Moment moment() {
    return moment;
  }

  /** What the volume says now, in place of what it said. */
  void replace(Row row, List<Volume.Entry> entries) throws IOException {
    var documents = new ArrayList<Document>();
    for (int position = 0; position < entries.size(); position++) {
      documents.add(Fields.document(row, position, entries.get(position)));
    }
    var before = new Term(Fields.VOLUME, Long.toString(row.id()));
    if (documents.isEmpty()) {
      writer.deleteDocuments(before);
    } else {
      writer.updateDocuments(before, documents);
    }
  }

  /** Lets readers see all that was replaced, as of that moment. */
  void reach(Moment reached) throws IOException {
    searchers.maybeRefreshBlocking();
    moment = reached;
  }

  /** Writes to disk; what is lost without is only read from the database once more. */
  void commit() throws IOException {
    var data =
        Map.of(
            "version", Integer.toString(Fields.VERSION),
            "transactions", moment.transactions(),
            "rebuild", Long.toString(moment.rebuild()));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  <T> T read(Reading<T> reading) throws IOException {
    var searcher = searchers.acquire();
    try {
      return reading.read(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  int size() throws IOException {
    return read(searcher -> searcher.getIndexReader().numDocs());
  }

  /** Readers in the middle of their reading may end it. */
  @Override
  public void close() throws IOException {
    searchers.close();
    writer.rollback();
    directory.close();
  }
}
