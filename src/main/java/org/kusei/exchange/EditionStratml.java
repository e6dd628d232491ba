package org.kusei.exchange;

import java.nio.charset.StandardCharsets;
import org.kusei.platform.Decision;

/**
 * Editions as StratML Part 2 (Performance Plan or Report), the standard form of strategic plans.
 * {@code docs/open-data.md} tells which part of an edition stands in which element; what has no
 * element stands in OtherInformation, so that nothing is lost.
 */
public final class EditionStratml {

  /** What the first line of the document's OtherInformation says. */
  public static final String FORMAT = "kusei-stratml/1";

  static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

  /** The edition as a document of its own. */
  public static byte[] write(EditionDocument edition) {
    return EditionStratmlWriter.document(edition).document().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether these bytes are StratML that Kusei wrote. */
  public static boolean recognises(byte[] file) {
    return EditionStratmlReader.recognises(file);
  }

  /** The edition again; refused with all places that are not as they were written. */
  public static Decision<EditionDocument> read(byte[] file) {
    return EditionStratmlReader.read(file);
  }

  private EditionStratml() {}
}
