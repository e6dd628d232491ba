package org.kusei.drafting;

import org.jspecify.annotations.Nullable;
import org.kusei.edition.NewNode;
import org.kusei.plan.NodeKey;

/**
 * A node of a draft where it stands.
 *
 * @param position among its siblings, from 0
 * @param version counts the savings of its text, from 1
 */
public record DraftNode(
    NodeKey key,
    @Nullable NodeKey parent,
    NewNode.Kind kind,
    int position,
    int version,
    DraftText text) {}
