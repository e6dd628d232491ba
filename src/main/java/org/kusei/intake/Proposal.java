package org.kusei.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.editing.OutlineEdit;
import org.kusei.outline.Outline;
import org.kusei.policy.Preview;

/**
 * What handing in a file and accepting it at once would do.
 *
 * @param outline with what the one who hands it in says about it
 * @param preview of the edition; null when it would become none
 */
public record Proposal(
    String name, Outline outline, List<OutlineEdit> edits, Draft draft, @Nullable Preview preview) {

  public Proposal {
    edits = List.copyOf(edits);
  }
}
