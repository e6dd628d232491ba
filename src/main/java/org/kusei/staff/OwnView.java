package org.kusei.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * One's own page.
 *
 * @param waiting secret that the app is to learn; null when none waits
 * @param codes recovery codes, shown this once; empty for none
 * @param problem why the last change came to nothing, in words; null for none
 */
public record OwnView(
    Page page,
    String name,
    String login,
    List<String> duties,
    Factor factor,
    @Nullable Waiting waiting,
    List<String> codes,
    List<Browser> browsers,
    @Nullable String problem) {

  public OwnView {
    duties = List.copyOf(duties);
    codes = List.copyOf(codes);
    browsers = List.copyOf(browsers);
  }

  /** Whether a second factor is asked for, and how many recovery codes are left. */
  public record Factor(boolean on, String codesLeft) {}

  /** A secret to be typed, and the same as a picture to be photographed. */
  public record Waiting(String secret, QrCode code) {}

  /** A browser that is signed in. */
  public record Browser(String since, String seen, boolean thisOne) {}
}
