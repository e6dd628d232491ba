/**
 * Which node of one edition is which of another: by a person's word, by key and predecessor, else
 * by likeness, each pair with its ground; what was split and merged.
 */
@NullMarked
package org.kusei.matching;

import org.jspecify.annotations.NullMarked;
