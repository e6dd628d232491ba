package org.kusei.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kusei.grammar.Label;
import org.kusei.grammar.Ledger;
import org.kusei.outline.Passage;

/** Which part of the outline each named part of a document is, and the parts of running text. */
final class Sections {

  final List<Passage> goals = new ArrayList<>();
  final List<Passage> missions = new ArrayList<>();
  final List<Passage> principles = new ArrayList<>();
  final List<Passage> achievements = new ArrayList<>();
  final List<Passage> remaining = new ArrayList<>();
  private final Map<Label, Part> parts = new EnumMap<>(Label.class);

  Sections(Ledger ledger, Part issues, Part reform, Part contact, Part attachments) {
    parts.put(Label.GOAL, new TextPart(ledger, goals));
    parts.put(Label.MISSION, new TextPart(ledger, missions));
    parts.put(Label.PRINCIPLE, new TextPart(ledger, principles));
    parts.put(Label.ACHIEVEMENTS, new TextPart(ledger, achievements));
    parts.put(Label.EVALUATION, new TextPart(ledger, achievements));
    parts.put(Label.REMAINING, new TextPart(ledger, remaining));
    parts.put(Label.FUTURE, new TextPart(ledger, remaining));
    parts.put(Label.ISSUES, issues);
    parts.put(Label.REFORM, reform);
    parts.put(Label.CONTACT, contact);
    parts.put(Label.ATTACHMENTS, attachments);
  }

  /** The part that the label begins, or the other one where it begins none. */
  Part of(Label label, Part otherwise) {
    return parts.getOrDefault(label, otherwise);
  }
}
