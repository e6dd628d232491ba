package org.kusei.entrance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * The sign-in page.
 *
 * @param step which of the steps it asks for
 * @param login as typed before; empty at first
 * @param to where to go on afterwards
 * @param notice something to know, in words; null for nothing
 * @param problem why the last attempt came to nothing, in words; null for none
 * @param provider name of the city's identity provider; null where there is none
 * @param samples users of the demo; empty elsewhere
 */
public record SignInView(
    Page page,
    Step step,
    String login,
    String to,
    @Nullable String notice,
    @Nullable String problem,
    @Nullable String provider,
    List<SampleUsers.Sample> samples) {

  public SignInView {
    samples = List.copyOf(samples);
  }

  /** Where to go on afterwards, as part of an address. */
  public String toEncoded() {
    return URLEncoder.encode(to, StandardCharsets.UTF_8);
  }

  /** What the page asks for. */
  public enum Step {
    /** Nothing: it cannot be done here. */
    CLOSED,
    /** Login and password. */
    PASSWORD,
    /** The figures of the second factor. */
    SECOND,
    /** A new password. */
    CHOICE
  }
}
