package org.kusei.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.BudgetReader;
import org.kusei.grammar.CellLabels;
import org.kusei.grammar.Columns;
import org.kusei.grammar.FirstLook;
import org.kusei.grammar.Ledger;
import org.kusei.grammar.Masthead;
import org.kusei.grammar.Notes;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Outline;
import org.kusei.outline.Outline.SelfEvaluation;
import org.kusei.source.Deadline;
import org.kusei.source.SourceForm;

/** One document on its way from source form to outline. */
final class Recognition {

  private final SourceForm form;
  private final Ledger ledger;
  private final Notes notes;
  private final List<BlockText> texts;
  private final FirstLook look;
  private final Masthead masthead;
  private final Walk walk;

  Recognition(SourceForm form, Deadline deadline) {
    this.form = form;
    ledger = new Ledger(form.lines(), deadline);
    notes = new Notes(form.notes());
    texts = CellLabels.texts(form);
    look = FirstLook.at(texts, deadline);
    masthead = new Masthead(ledger, notes);
    var budgets = new BudgetReader(look.year());
    var context = new Context(ledger, notes, new Columns(texts, budgets, deadline), budgets);
    walk = new Walk(texts, look, context, masthead, deadline);
  }

  Outline outline() {
    walk.all();
    var nodes = new TreeBuilder(ledger, notes).build(walk.issues.nodes());
    var contact = walk.contact.contact();
    ledger.sweep();
    remarks();
    return new Outline(
        form.format(),
        masthead.ward(),
        year(),
        masthead.stage(),
        masthead.mayor(),
        masthead.day(),
        walk.sections.goals,
        walk.sections.missions,
        walk.sections.principles,
        nodes,
        walk.reform.items(),
        walk.reviews.items(),
        new SelfEvaluation(walk.sections.achievements, walk.sections.remaining),
        walk.attachments.found(),
        contact,
        ledger.stretches(Ledger.Use.UNCLAIMED),
        ledger.stretches(Ledger.Use.CHROME),
        notes.sorted(),
        ledger.characters());
  }

  /** What was claimed as content: the outline must show each of these characters again, once. */
  List<Outline.SourceText> content() {
    return ledger.stretches(Ledger.Use.CONTENT);
  }

  private @Nullable FiscalYear year() {
    return look.policy() && masthead.year() == null ? look.year() : masthead.year();
  }

  private void remarks() {
    if (!look.policy()) {
      notes.add(1, Outline.OTHER_DOCUMENT, "区運営方針ではない文書のようです。内容はどこにも置かず、そのまま示します。");
    } else if (look.assumed()) {
      var year = look.year();
      notes.add(
          look.yearLine(),
          year == null ? "year-missing" : "year-assumed",
          year == null ? "年度が見つかりません。" : "表題に年度がないため、" + year.japanese() + "としました。");
    }
  }
}
