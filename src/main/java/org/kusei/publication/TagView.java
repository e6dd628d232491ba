package org.kusei.publication;

import java.util.List;
import org.kusei.pages.Page;

/**
 * What one tag, or every tag, cuts out of the tree of a ward's year.
 *
 * @param all every tag of the year
 * @param groups the one asked for, or all of them
 */
public record TagView(Page page, List<Link> all, List<Group> groups) {

  /** A tag with its page. */
  public record Link(String name, String href, boolean chosen) {}

  /** The nodes that carry a tag. */
  public record Group(String name, String id, List<Row> rows) {}

  /**
   * A node.
   *
   * @param above the issue it stands under; empty for an issue
   */
  public record Row(String kindName, String label, String href, String above, String sum) {}
}
