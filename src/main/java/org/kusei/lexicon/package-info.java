/**
 * Japanese text as it is compared and not as it is shown: letters folded to one shape, texts cut
 * into units that know their place in the original, words of the field (地活協), their synonyms and
 * the subjects they speak of. Owns no table; its data lie in {@code src/main/resources/lexicon}.
 *
 * <p>May call: nothing.
 */
@NullMarked
package org.kusei.lexicon;

import org.jspecify.annotations.NullMarked;
