package org.kusei.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who visits, as far as the frame of a page shows it. Public pages know nobody.
 *
 * @param name null for somebody who is not signed in
 * @param formToken goes with every form that is posted; empty where nothing is posted
 * @param links to the pages that are open to this person
 */
public record Visitor(@Nullable String name, String formToken, List<Link> links) {
  public static final Visitor ANYONE = new Visitor(null, "", List.of());

  /** Request attribute under which a visitor who is somebody stands. */
  public static final String ATTRIBUTE = "org.kusei.pages.visitor";

  public Visitor {
    links = List.copyOf(links);
  }

  /**
   * A link by the key of its words.
   *
   * @param key in the message files
   */
  public record Link(String key, String href) {}
}
