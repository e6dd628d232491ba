package org.kusei.forms;

import java.util.List;

/**
 * A line of a form's budgets.
 *
 * @param number from 1
 * @param authority name of its field
 * @param phase name of its field
 */
public record BudgetRow(
    int number,
    Field year,
    String authority,
    List<Choice> authorities,
    String phase,
    List<Choice> phases,
    Field amount) {}
