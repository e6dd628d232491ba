/**
 * From a source form to an outline: walks the blocks, gives each to the part of the document it
 * stands in, and builds the tree. Owns no table.
 *
 * <p>May call: grammar, outline, notation, source, policy, organization, platform.
 */
@NullMarked
package org.kusei.recognition;

import org.jspecify.annotations.NullMarked;
