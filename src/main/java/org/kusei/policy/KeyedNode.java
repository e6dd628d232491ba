package org.kusei.policy;

import org.jspecify.annotations.Nullable;
import org.kusei.edition.NewNode;
import org.kusei.plan.NodeKey;

/** A node to be entered whose key is found; {@code position} counts its siblings from 0. */
record KeyedNode(NodeKey key, @Nullable NodeKey parent, int position, NewNode content) {}
