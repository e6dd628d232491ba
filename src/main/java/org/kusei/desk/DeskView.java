package org.kusei.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * The desk: hand in a document, and see those that were handed in.
 *
 * @param problems of the files just handed in, in words
 */
public record DeskView(Page page, Open open, List<String> problems, List<Row> imports) {

  /** What the reader's duties open to them; nothing is offered that would then be refused. */
  public record Open(boolean handIn, boolean matches) {}

  /**
   * One import.
   *
   * @param href null where the reader may not see the document
   * @param state css class and message key part: {@code recognised}, {@code edited}, {@code
   *     accepted}, {@code rejected}, {@code withdrawn}
   */
  public record Row(
      @Nullable String href,
      String name,
      String state,
      String stateName,
      String received,
      @Nullable String known) {}
}
