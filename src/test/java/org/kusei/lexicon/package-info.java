@NullMarked
package org.kusei.lexicon;

import org.jspecify.annotations.NullMarked;
