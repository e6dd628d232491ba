package org.kusei.prepared;

import java.util.List;

/** Which pages can be prepared, in parts that are withdrawn and prepared together. */
public interface PageSource {

  /**
   * The name of every part, the most wanted first, by {@link Parts}; {@code ward/hamate/2025} is
   * below {@code ward/hamate}. No two sources name the same part.
   */
  List<String> parts();

  /** The pages of that part; none where this source has no such part, or no longer. */
  List<PublicPage> pages(String part);
}
