package org.kusei.authoring;

import org.kusei.drafting.Comments;
import org.kusei.drafting.Drafts;
import org.kusei.drafting.Publishing;

/** What is known of drafts: their texts, what is said about them, what was decided. */
record Drafting(Drafts drafts, Comments comments, Publishing publishing) {}
