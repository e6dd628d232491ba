package org.kusei.source;

/** What a file was read as. */
public enum Format {
  TEXT,
  HTML,
  PDF,
  DOCX,
  XLSX,
  STRATML
}
