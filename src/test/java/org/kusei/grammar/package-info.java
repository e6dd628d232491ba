@NullMarked
package org.kusei.grammar;

import org.jspecify.annotations.NullMarked;
