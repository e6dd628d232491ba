package org.kusei.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kusei.account.Action;
import org.kusei.platform.Texts;

/** What the trail's rows say was done, in the reader's words; rows keep words of no language. */
final class Deeds {
  private static final Map<String, String> NOTES =
      Map.ofEntries(
          Map.entry("entered", "audit.deed.entered"),
          Map.entry("duty given", "audit.deed.duty-given"),
          Map.entry("duty ended", "audit.deed.duty-ended"),
          Map.entry("ended", "audit.deed.ended"),
          Map.entry("identity set", "audit.deed.identity-set"),
          Map.entry("identity unknown", "audit.deed.identity-unknown"),
          Map.entry("signed in", "audit.deed.signed-in"),
          Map.entry("signed in by the identity provider", "audit.deed.signed-in-by-provider"),
          Map.entry("sign-in failed", "audit.deed.sign-in-failed"),
          Map.entry("second factor failed", "audit.deed.second-factor-failed"),
          Map.entry("second factor set up", "audit.deed.second-factor-set-up"),
          Map.entry("recovery codes renewed", "audit.deed.recovery-codes-renewed"),
          Map.entry("second factor removed", "audit.deed.second-factor-removed"),
          Map.entry("one-time code issued", "audit.deed.one-time-code-issued"),
          Map.entry("locked", "audit.deed.locked"),
          Map.entry("unlocked", "audit.deed.unlocked"),
          Map.entry("password set", "audit.deed.password-set"));

  private final Texts texts;
  private final UnaryOperator<String> duties;

  /**
   * @param duties what a note names behind what happened, in the reader's words
   */
  Deeds(Texts texts, UnaryOperator<String> duties) {
    this.texts = texts;
    this.duties = duties;
  }

  /** In words, whether it is an action, an action with the status it ended in, or a note. */
  String words(String what) {
    var parts = what.split(" ", 2);
    return Arrays.stream(Action.values())
        .filter(action -> action.name().equals(parts[0]))
        .findAny()
        .map(action -> texts.text(action.key()) + (parts.length > 1 ? " (" + parts[1] + ")" : ""))
        .orElseGet(() -> note(what));
  }

  /** Notes read {@code login: what happened} or {@code login: what happened: with what}. */
  private String note(String what) {
    var parts = what.split(": ", 3);
    var key = parts.length < 2 ? null : NOTES.get(parts[1]);
    if (key == null) {
      return what;
    }
    return parts.length == 2
        ? texts.text("audit.deed", parts[0], texts.text(key))
        : texts.text("audit.deed-of", parts[0], texts.text(key), duties.apply(parts[2]));
  }

  /** What the rows say where the reader's words would hold the text. */
  List<String> meanings(String text) {
    var actions =
        Stream.of(Action.values()).filter(action -> holds(action.key(), text)).map(Action::name);
    var notes =
        NOTES.entrySet().stream()
            .filter(note -> holds(note.getValue(), text))
            .map(note -> ": " + note.getKey());
    return text.isEmpty() ? List.of() : Stream.concat(actions, notes).toList();
  }

  private boolean holds(String key, String text) {
    return texts.text(key).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
