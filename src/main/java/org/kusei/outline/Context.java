package org.kusei.outline;

/** What every part of a document shares. */
record Context(Ledger ledger, Notes notes, Columns columns, BudgetReader budgets) {}
