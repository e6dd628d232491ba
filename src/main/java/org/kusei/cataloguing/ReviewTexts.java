package org.kusei.cataloguing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.Ward;
import org.kusei.platform.Texts;
import org.kusei.reviewing.PartRow;
import org.kusei.reviewing.PartRow.FigureRow;
import org.kusei.reviewing.PartRow.Verdict;
import org.kusei.reviewing.PrintedReviews.Printed;
import org.kusei.search.Volume;
import org.kusei.search.Volume.Entry;

/**
 * What there is to be found of a finished review (振り返り): all that its page prints, each at the
 * subject that it is said of. What it judges stands above each entry and is not its title, so that
 * whoever asks for a title finds the node itself first.
 */
record ReviewTexts(Ward ward, Printed printed) {
  private static final String KIND = "review";
  private static final Texts WORDS = Texts.of(Locale.JAPANESE);

  Volume volume() {
    return new Volume(
        ward.municipality().value(),
        printed.address(),
        printed.address(),
        new Volume.Ward(ward.slug(), ward.name(), ward.english()),
        printed.review().year().start(),
        null,
        null,
        printed.publishedAt());
  }

  /** In the order of the page. */
  List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    entries.add(head());
    var above = new ArrayList<PartRow>();
    for (var part : printed.parts()) {
      while (!above.isEmpty() && above.getLast().depth() >= part.depth()) {
        above.removeLast();
      }
      above.add(part);
      if (!part.whole()) {
        entries.add(part(part, above));
      } else if (written(part).findAny().isPresent()) {
        entries.add(whole(part));
      }
    }
    return List.copyOf(entries);
  }

  private Entry head() {
    var standing = printed.standing();
    var unconfirmed = standing.unconfirmed() ? WORDS.text("reviewing.unconfirmed") : null;
    var scheme = joined(standing.scheme(), unconfirmed);
    var said =
        Stream.concat(
            Stream.of(printed.published(), scheme, standing.average()),
            Stream.ofNullable(standing.unjudged()).flatMap(ReviewTexts::paragraphs));
    return new Entry(KIND, printed.address(), printed.name(), List.of(), said.toList());
  }

  private Entry whole(PartRow whole) {
    var title = printed.name() + " " + whole.sortName();
    return new Entry(KIND, printed.address() + "#whole", title, List.of(), written(whole).toList());
  }

  private Entry part(PartRow part, List<PartRow> path) {
    var title =
        Stream.of(printed.name(), part.sortName(), Objects.requireNonNullElse(part.code(), ""))
            .filter(each -> !each.isEmpty())
            .toList();
    var said =
        Stream.of(
                written(part),
                part.verdicts().stream().map(ReviewTexts::verdict),
                part.figures().stream().map(ReviewTexts::figure))
            .flatMap(each -> each)
            .toList();
    var above = path.stream().map(PartRow::title).toList();
    var address = printed.address() + "#" + part.anchor();
    return new Entry(KIND, address, String.join(" ", title), above, said);
  }

  private static Stream<String> written(PartRow part) {
    var texts = part.texts();
    return Stream.of(texts.done(), texts.problem(), texts.remedy(), texts.reason())
        .flatMap(ReviewTexts::paragraphs);
  }

  private static Stream<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  private static String verdict(Verdict verdict) {
    return verdict.code() == null
        ? joined(verdict.name(), WORDS.text("reviewing.not-judged"))
        : joined(verdict.name(), verdict.code(), verdict.meaning());
  }

  private static String figure(FigureRow figure) {
    var target = figure.target();
    return joined(
        figure.kindName(),
        figure.name(),
        WORDS.text("gauge.value") + " " + figure.value(),
        target == null ? null : WORDS.text("gauge.target") + " " + target,
        figure.against(),
        figure.note(),
        figure.since());
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).flatMap(Stream::ofNullable).collect(Collectors.joining(" "));
  }
}
