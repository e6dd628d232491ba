package org.kusei.comparison;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.Difference;
import org.kusei.difference.Move;
import org.kusei.difference.Numbered;
import org.kusei.difference.Part;
import org.kusei.difference.TextDifference;
import org.kusei.difference.TextDifference.Home.OfNode;
import org.kusei.difference.TextDifference.Home.OfPart;
import org.kusei.difference.TextDifference.Home.OfReformItem;
import org.kusei.text.Revision;

/**
 * A paragraph of a compared text.
 *
 * @param place {@code here}, {@code gone} to another place or {@code came} from one
 * @param text of one that moved, how it was reworded on the way
 * @param note where it went or came from; null for one that stayed
 */
public record PassageView(String place, Revision text, @Nullable String note) {

  public boolean changed() {
    return note != null || text.changed();
  }

  /** What the column of the edition before has of it. */
  public boolean isBefore() {
    return !place.equals("came") && !text.before().isEmpty();
  }

  /** What the column of the edition after has of it. */
  public boolean isAfter() {
    return !place.equals("gone") && !text.after().isEmpty();
  }

  static PassageView here(Revision text) {
    return new PassageView("here", text, null);
  }

  static List<PassageView> of(Names names, Difference difference, TextDifference text) {
    var ends = TextDifference.ends(difference.moves());
    return text.numbered().stream()
        .map(each -> of(names, difference, each, text.move(each, ends)))
        .toList();
  }

  private static PassageView of(
      Names names, Difference difference, Numbered numbered, @Nullable Move move) {
    if (move == null) {
      return here(numbered.text());
    }
    return numbered.isOnlyBefore()
        ? new PassageView(
            "gone", move.text(), note(names, "went", move, () -> after(names, difference, move)))
        : new PassageView(
            "came", move.text(), note(names, "came", move, () -> before(names, difference, move)));
  }

  private static String note(Names names, String what, Move move, Supplier<String> title) {
    return move.within()
        ? names.text("compare.passage." + what + "-within")
        : names.text("compare.passage." + what, title.get());
  }

  private static String before(Names names, Difference difference, Move move) {
    return switch (move.from().home()) {
      case OfNode(var key) -> Fact.title(difference, key, true);
      case OfPart(var name) -> part(names, name);
      case OfReformItem(int position) ->
          "「" + difference.before().reformItems().get(position).title() + "」";
    };
  }

  private static String after(Names names, Difference difference, Move move) {
    return switch (move.to().home()) {
      case OfNode(var key) -> Fact.title(difference, key, false);
      case OfPart(var name) -> part(names, name);
      case OfReformItem(int position) ->
          "「" + difference.after().reformItems().get(position).title() + "」";
    };
  }

  private static String part(Names names, Part.Name name) {
    return "「" + names.text("compare.part." + Names.lower(name)) + "」";
  }
}
