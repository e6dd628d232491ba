/**
 * What a ward's policy consists of: issues, strategies, initiatives, amounts, and where each was
 * said. Values only; {@code policy} keeps them.
 */
@NullMarked
package org.kusei.plan;

import org.jspecify.annotations.NullMarked;
