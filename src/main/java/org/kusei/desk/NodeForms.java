package org.kusei.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.kusei.desk.ReviewView.NodeForm;
import org.kusei.editing.NodePath;
import org.kusei.forms.BudgetFields;
import org.kusei.forms.Choice;
import org.kusei.outline.Outline;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.platform.Texts;

/** The form of one node: as it stands, or as it was typed and not taken. */
final class NodeForms {
  private final Texts texts;
  private final Outline outline;
  private final Editing editing;

  NodeForms(Texts texts, Outline outline, Editing editing) {
    this.texts = texts;
    this.outline = outline;
    this.editing = editing;
  }

  NodeForm form(OutlineNode node, NodePath path, String closeAddress) {
    var steps = path.steps();
    var parent = new NodePath(steps.subList(0, steps.size() - 1));
    return new NodeForm(
        path.toString(),
        editing.field("title", node.title().text()),
        editing.value("code", Objects.requireNonNullElse(node.code(), "")),
        kinds(editing.value("kind", node.kind().name())),
        parents(editing.value("parent", parent.toString())),
        editing.field("position", Integer.toString(steps.getLast() + 1)),
        new BudgetFields(texts, editing.typed()).rows(node.budgets(), outline.fiscalYear()),
        closeAddress);
  }

  private List<Choice> kinds(String chosen) {
    return Arrays.stream(Kind.values())
        .map(kind ->
            new Choice(
                kind.name(), ReviewReading.name(texts, "kind", kind), kind.name().equals(chosen)))
        .toList();
  }

  private List<Choice> parents(String chosen) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", texts.text("desk.parent.top"), chosen.isEmpty()));
    ReviewReading.walk(
        outline,
        (node, path) -> {
          if (node.kind() != Kind.INITIATIVE) {
            var value = path.toString();
            choices.add(new Choice(value, ReviewReading.label(node), value.equals(chosen)));
          }
        });
    return choices;
  }
}
