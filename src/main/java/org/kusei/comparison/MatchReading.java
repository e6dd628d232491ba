package org.kusei.comparison;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.comparison.MatchView.Matches;
import org.kusei.comparison.MatchView.Option;
import org.kusei.comparison.MatchView.Pair;
import org.kusei.comparison.MatchView.Saying;
import org.kusei.comparison.MatchView.Word;
import org.kusei.difference.Branch;
import org.kusei.difference.Difference;
import org.kusei.difference.NodeDifference;
import org.kusei.difference.Said;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.matching.Ground;
import org.kusei.matching.Placement;
import org.kusei.plan.NodeKey;
import org.kusei.plan.NodePlace;

/** Reads a difference as a list of matches that may be overruled. */
final class MatchReading {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final Names names;
  private final String action;
  private final Difference difference;
  private final MatchForm form;

  MatchReading(Names names, String action, Difference difference, MatchForm form) {
    this.names = names;
    this.action = action;
    this.difference = difference;
    this.form = form;
  }

  Matches matches(String from, String to, List<Said> said) {
    var query = "?from=" + from + "&to=" + to;
    var ward = Addresses.ward(difference.after().ward());
    return new Matches(
        from,
        to,
        names.edition(difference.before()),
        names.edition(difference.after()),
        ward + "/compare" + query,
        new Saying(
            options(difference.before(), form.before()),
            options(difference.after(), form.after()),
            form.same(),
            form.reason()),
        pairs(action + query),
        said.stream().flatMap(each -> word(each).stream()).toList());
  }

  private static List<Option> options(Edition edition, @Nullable String chosen) {
    return edition.places().stream()
        .map(place -> {
          var value = place.node().key().address();
          var indent = "\u3000".repeat(place.ancestors().size());
          return new Option(value, indent + label(place), value.equals(chosen));
        })
        .toList();
  }

  private static String label(NodePlace place) {
    return Fact.label(place.node());
  }

  private List<Pair> pairs(String address) {
    var pairs = new ArrayList<Pair>();
    difference.tree().forEach(branch -> collect(branch, address, pairs));
    return pairs;
  }

  private void collect(Branch branch, String address, List<Pair> into) {
    into.add(pair(branch.node(), address));
    branch.children().forEach(child -> collect(child, address, into));
  }

  private Pair pair(NodeDifference node, String address) {
    return new Pair(
        label(node.before()),
        label(node.after()),
        ground(node.ground()),
        node.ground().kind() == Ground.Kind.PERSON,
        address + chosen("before", node.before()) + chosen("after", node.after()) + "#say");
  }

  private static @Nullable String label(@Nullable Placement place) {
    return place == null ? null : Fact.label(place.node());
  }

  private static String chosen(String side, @Nullable Placement place) {
    return place == null ? "" : "&" + side + "=" + place.key().address();
  }

  private String ground(Ground ground) {
    var key = "match.by." + Names.lower(ground.kind());
    return ground.kind() == Ground.Kind.LIKENESS
        ? names.text(key, Math.round(ground.likeness() * 100) + "%")
        : names.text(key);
  }

  /** What was said about a node of the one and a node of the other; empty for other pairs. */
  private Optional<Word> word(Said said) {
    var one = said.pair().one();
    var other = said.pair().other();
    return word(said, one, other).or(() -> word(said, other, one));
  }

  private Optional<Word> word(Said said, NodeKey before, NodeKey after) {
    var places =
        Stream.concat(
                difference.before().find(before.address()).stream(),
                difference.after().find(after.address()).stream())
            .toList();
    return places.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Word(
                MOMENT.format(said.at().atZone(TOKYO)),
                names.who(said.who()),
                names.text("match.said." + verdict(said)),
                label(places.getFirst()),
                label(places.getLast()),
                said.why(),
                said.inForce(),
                before.address(),
                after.address()));
  }

  private static String verdict(Said said) {
    return said.withdrawn() ? "withdrawn" : said.pair().same() ? "same" : "other";
  }
}
