/** Tests of drafts: beginning, writing, shaping, talking them over, publishing. */
@NullMarked
package org.kusei.drafting;

import org.jspecify.annotations.NullMarked;
