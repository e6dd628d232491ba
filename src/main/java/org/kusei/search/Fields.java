package org.kusei.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.kusei.lexicon.Unit;
import org.kusei.lexicon.Units;
import org.kusei.search.CatalogueStore.Row;

/** The fields of the index, and an entry as a document of it. */
final class Fields {
  /** Counts the shapes of the index: an index of another shape is built anew. */
  static final int VERSION = 3;

  static final String VOLUME = "volume";
  static final String POSITION = "position";
  static final String MUNICIPALITY = "municipality";
  static final String CURRENT = "current";
  static final String WARD = "ward";
  static final String KIND = "kind";
  static final String STAGE = "stage";
  static final String YEAR = "year";
  static final String PUBLISHED = "published";

  static final String TITLE = "title";
  static final String BODY = "body";
  static final String CONTEXT = "context";
  static final String READING = "reading";
  static final String TITLE_WORDS = "title.words";
  static final String BODY_WORDS = "body.words";

  /** Titles and short paragraphs whole, such as the number of a node. */
  static final String WHOLE = "whole";

  /** How new it is, for a slight preference; the feature's name is the year's. */
  static final String NEWNESS = "newness";

  private static final int FIRST_YEAR = 1900;
  private static final int LONGEST_WHOLE = 16;

  static final Set<String> SHOWN =
      Set.of(
          KIND,
          STAGE,
          YEAR,
          TITLE,
          BODY,
          CONTEXT,
          PUBLISHED,
          "address",
          "edition",
          "ward.slug",
          "ward.name",
          "ward.english");

  static Document document(Row row, int position, Volume.Entry entry) {
    var document = new Document();
    place(document, row, position);
    facets(document, row.volume(), entry);
    texts(document, row.volume(), entry);
    document.add(new StoredField("address", entry.address()));
    return document;
  }

  private static void place(Document document, Row row, int position) {
    var volume = row.volume();
    document.add(new StringField(VOLUME, Long.toString(row.id()), Store.NO));
    document.add(new NumericDocValuesField(VOLUME, row.id()));
    document.add(new NumericDocValuesField(POSITION, position));
    document.add(new StringField(MUNICIPALITY, Long.toString(volume.municipality()), Store.NO));
    document.add(new StringField(CURRENT, Boolean.toString(row.current()), Store.NO));
    document.add(new NumericDocValuesField(PUBLISHED, volume.publishedAt().getEpochSecond()));
    document.add(new StoredField(PUBLISHED, volume.publishedAt().getEpochSecond()));
    var edition = volume.edition();
    if (edition != null) {
      document.add(new StoredField("edition", edition));
    }
  }

  private static void facets(Document document, Volume volume, Volume.Entry entry) {
    var ward = volume.ward();
    facet(document, WARD, ward == null ? null : ward.slug());
    facet(document, KIND, entry.kind());
    facet(document, STAGE, volume.stage());
    if (ward != null) {
      document.add(new StoredField("ward.slug", ward.slug()));
      document.add(new StoredField("ward.name", ward.name()));
      document.add(new StoredField("ward.english", ward.english()));
    }
    document.add(new StoredField(KIND, entry.kind()));
    if (volume.stage() != null) {
      document.add(new StoredField(STAGE, volume.stage()));
    }
    var year = volume.year();
    if (year != null) {
      document.add(new IntPoint(YEAR, year));
      document.add(new NumericDocValuesField(YEAR, year));
      document.add(new StoredField(YEAR, year));
      document.add(new FeatureField(NEWNESS, YEAR, Math.max(1, year - FIRST_YEAR)));
    }
  }

  private static void facet(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StringField(field, value, Store.NO));
      document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }
  }

  /** The ward's names and the year's, as people write them: 2019年度, 平成31年度, 令和元年度. */
  private static List<String> place(Volume volume) {
    var names = new ArrayList<String>();
    var ward = volume.ward();
    if (ward != null) {
      names.addAll(List.of(ward.name(), ward.english()));
    }
    var year = volume.year();
    if (year != null) {
      names.add(year + "年度");
      // a new era began on 1 May 2019, so that the year has two names
      Stream.of(LocalDate.of(year, 4, 1), LocalDate.of(year, 5, 1))
          .flatMap(day -> era(JapaneseDate.from(day)))
          .distinct()
          .forEach(names::add);
    }
    return names;
  }

  private static Stream<String> era(JapaneseDate day) {
    var era = day.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE);
    int number = day.get(ChronoField.YEAR_OF_ERA);
    var written = Stream.of(era + number + "年度");
    return number == 1 ? Stream.concat(written, Stream.of(era + "元年度")) : written;
  }

  private static void texts(Document document, Volume volume, Volume.Entry entry) {
    document.add(new TextField(TITLE, entry.title(), Store.YES));
    document.add(new TextField(TITLE_WORDS, entry.title(), Store.NO));
    document.add(new TextField(READING, IndexText.reading(entry.title()), Store.NO));
    whole(Units.of(entry.title())).ifPresent(each -> addWhole(document, each));
    for (var passage : entry.passages()) {
      document.add(new TextField(BODY, passage, Store.YES));
      document.add(new TextField(BODY_WORDS, passage, Store.NO));
      whole(Units.of(passage)).ifPresent(each -> addWhole(document, each));
    }
    place(volume).forEach(each -> document.add(new TextField(CONTEXT, each, Store.NO)));
    for (var above : entry.context()) {
      document.add(new TextField(CONTEXT, above, Store.YES));
    }
  }

  private static void addWhole(Document document, String text) {
    document.add(new StringField(WHOLE, text, Store.NO));
  }

  /** The units as one word of the index; empty where there are none, or too many to be a name. */
  static Optional<String> whole(List<Unit> units) {
    return units.isEmpty() || units.size() > LONGEST_WHOLE
        ? Optional.empty()
        : Optional.of(units.stream().map(UnitTokenizer::word).collect(Collectors.joining(" ")));
  }

  /** A stored document as the entry it was made of. */
  static Volume.Entry entry(Document document) {
    return new Volume.Entry(
        text(document, KIND),
        text(document, "address"),
        text(document, TITLE),
        List.of(document.getValues(CONTEXT)),
        List.of(document.getValues(BODY)));
  }

  static Volume.@Nullable Ward ward(Document document) {
    return document.get("ward.slug") == null
        ? null
        : new Volume.Ward(
            text(document, "ward.slug"),
            text(document, "ward.name"),
            text(document, "ward.english"));
  }

  static Instant published(Document document) {
    return Instant.ofEpochSecond(Long.parseLong(text(document, PUBLISHED)));
  }

  static @Nullable Integer number(Document document, String field) {
    var written = document.get(field);
    return written == null ? null : Integer.valueOf(written);
  }

  private static String text(Document document, String field) {
    return Objects.requireNonNull(document.get(field), field);
  }

  private Fields() {}
}
