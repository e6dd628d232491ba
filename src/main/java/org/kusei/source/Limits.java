package org.kusei.source;

import java.time.Duration;

/**
 * The bounds within which every document is read. A ward policy has some ten to a hundred pages;
 * each bound is at least ten times what was ever seen. With them a read stays within 512 MB of heap
 * whatever the file (HostileFilesTest reads the worst in a process of that size), and {@link
 * Documents} reads two documents at a time.
 */
public final class Limits {

  public static final int MEGABYTE = 1 << 20;

  /** Largest file, in bytes. */
  public static final int FILE = 50 * MEGABYTE;

  /** All parts of a zip container that are read, unpacked, in bytes. */
  public static final long UNZIPPED = 300L * MEGABYTE;

  /** Characters of one XML part that is held as a tree. */
  static final int XML_TREE = 16_000_000;

  /** Elements of one XML part, or tags of one HTML page, that is held as a tree. */
  public static final int ELEMENTS = 1_000_000;

  /** Nesting of XML or HTML elements. */
  public static final int DEPTH = 500;

  /** Entries of a zip container. */
  public static final int ZIP_ENTRIES = 20_000;

  /** Pages of a PDF. */
  public static final int PAGES = 2_000;

  /** Glyphs and ruling pieces of one PDF page. */
  public static final int PAGE_MARKS = 200_000;

  /** Characters of the text as read. */
  public static final int CHARACTERS = 5_000_000;

  /** Lines and blocks of the text as read, each. */
  static final int LINES = 500_000;

  /** Cells of all tables together. */
  public static final int CELLS = 1_000_000;

  /** From the first byte to the source form. */
  public static final Duration TIME = Duration.ofSeconds(60);

  /**
   * Stack of the thread that reads, in bytes: deep documents meet {@link #DEPTH} before it ends.
   */
  public static final long STACK = 16L * MEGABYTE;

  private Limits() {}

  /**
   * Refuses a file by its size alone, before its bytes are held in memory.
   *
   * @throws UnreadableException when it is larger than any file that is read
   */
  public static void requireSize(long size) {
    if (size > FILE) {
      long megabytes = (size + MEGABYTE - 1) / MEGABYTE;
      throw new UnreadableException(
          UnreadableException.Reason.TOO_LARGE,
          Long.toString(megabytes),
          Integer.toString(FILE / MEGABYTE));
    }
  }
}
