package org.kusei.source;

/**
 * Where in a table a block stands; a merged cell is named by its top left corner.
 *
 * @param table number of the table in the document, from 1
 * @param row from 0
 * @param column from 0
 */
public record Cell(int table, int row, int column, int rowSpan, int columnSpan) {}
