package org.kusei.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.editing.OutlineEdit;
import org.kusei.organization.MunicipalityId;
import org.kusei.outline.Outline;
import org.kusei.platform.ContentHash;

/**
 * A document on its way into the record (取り込み): as it was read, and as a person corrected it.
 *
 * @param name of the file as it was handed in
 * @param version counts the changes; a change says which version it was made on
 * @param outline as recognised, with all edits that were not undone
 * @param edits that were not undone, in order
 * @param became what it is in the record, also when it is withdrawn since; null before acceptance
 * @param correction what it is to correct; null for a document on its own
 * @param rejection null unless it was turned down
 */
public record Import(
    ImportId id,
    MunicipalityId municipality,
    ContentHash hash,
    String name,
    Status status,
    int version,
    Outline outline,
    List<OutlineEdit> edits,
    Instant receivedAt,
    @Nullable Became became,
    @Nullable Correction correction,
    @Nullable Rejection rejection) {

  /** That the document is to take the place of what another one became, and why. */
  public record Correction(ImportId of, String reason) {}

  /** Why and when a document was turned down. */
  public record Rejection(String reason, Instant at) {}

  /** How far it has come. */
  public enum Status {
    /** Read; nobody corrected anything yet. */
    RECOGNISED,
    EDITED,
    /** On record; nothing changes any more. */
    ACCEPTED,
    /** Turned down; nothing changes any more. */
    REJECTED,
    /** Was on record by mistake; nothing changes any more. */
    WITHDRAWN;

    public boolean isOpen() {
      return this == RECOGNISED || this == EDITED;
    }
  }

  public Import {
    edits = List.copyOf(edits);
  }

  /** As somebody saw it who knows of that version. */
  public Import seenAs(int version) {
    return new Import(
        id,
        municipality,
        hash,
        name,
        status,
        version,
        outline,
        edits,
        receivedAt,
        became,
        correction,
        rejection);
  }
}
