/**
 * Technical plumbing shared by every module: database, files, words, clock, decisions. Knows no
 * module and no word of the field.
 *
 * <p>May call: nothing.
 */
@NullMarked
package org.kusei.platform;

import org.jspecify.annotations.NullMarked;
