package org.kusei.recognition;

import org.kusei.grammar.BudgetReader;
import org.kusei.grammar.Columns;
import org.kusei.grammar.Ledger;
import org.kusei.grammar.Notes;

/** What every part of a document shares. */
record Context(Ledger ledger, Notes notes, Columns columns, BudgetReader budgets) {}
