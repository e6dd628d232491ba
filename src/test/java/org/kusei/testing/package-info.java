/** What tests of every module share. */
@NullMarked
package org.kusei.testing;

import org.jspecify.annotations.NullMarked;
