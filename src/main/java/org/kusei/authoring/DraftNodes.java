package org.kusei.authoring;

import java.util.List;
import org.kusei.calendar.ActiveNodes;
import org.kusei.drafting.Draft;
import org.kusei.drafting.Drafts;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;

/** The nodes of a draft: somebody answers for them before they are public. */
final class DraftNodes implements ActiveNodes {
  private final Drafts drafts;

  DraftNodes(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public List<ActiveNode> list(Ward ward, FiscalYear year) {
    return drafts.find(ward, year).map(DraftNodes::list).orElse(List.of());
  }

  private static List<ActiveNode> list(Draft draft) {
    return draft.nodes().stream()
        .map(node ->
            new ActiveNode(
                node.key(),
                draft.depth(node),
                node.text().code(),
                node.text().title(),
                Workshop.address(draft, node.key())))
        .toList();
  }
}
