package org.kusei.reviewing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * A review on its page, at the desk or in public.
 *
 * @param action address of this page, to which forms are sent
 * @param begun whether there is a review yet
 * @param finished when and by whom, in words; null while it is open
 * @param closed why nothing can be written now; null where it can
 */
public record ReviewView(
    Page page,
    String ward,
    String years,
    String kindName,
    String action,
    String policyHref,
    @Nullable String otherHref,
    Open open,
    boolean begun,
    @Nullable String finished,
    @Nullable String closed,
    @Nullable String problem,
    Standing standing,
    List<PartRow> parts) {

  /** What the reader's duties open to them. */
  public record Open(boolean judge, boolean finish) {}

  /**
   * By what it judges, and how far it is.
   *
   * @param unconfirmed whether no public document says what the codes mean
   * @param unexplained whether finishing it asks why something is left unjudged
   * @param unjudged why something was; null where all is judged
   * @param average the mean rate and what is not in it, in words
   */
  public record Standing(
      String scheme,
      boolean unconfirmed,
      String progress,
      boolean unexplained,
      @Nullable String unjudged,
      String average) {
    static final Standing NOT_BEGUN = new Standing("", false, "", false, null, "");
  }

  public ReviewView {
    parts = List.copyOf(parts);
  }

  /** The policy as a whole. */
  public @Nullable PartRow whole() {
    return parts.stream().filter(PartRow::whole).findAny().orElse(null);
  }

  /** The same with other parts. */
  ReviewView with(List<PartRow> others) {
    return new ReviewView(
        page,
        ward,
        years,
        kindName,
        action,
        policyHref,
        otherHref,
        open,
        begun,
        finished,
        closed,
        problem,
        standing,
        others);
  }
}
