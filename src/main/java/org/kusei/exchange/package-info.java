/**
 * A whole edition as a file and back: JSON, StratML Part 2 and CSV, with nothing of the edition
 * lost on the way. Owns no table.
 *
 * <p>May call: policy, organization, platform.
 */
@NullMarked
package org.kusei.exchange;

import org.jspecify.annotations.NullMarked;
