/**
 * The composition root: the command line and the wiring; the only package that sees every module.
 */
@NullMarked
package org.kusei;

import org.jspecify.annotations.NullMarked;
