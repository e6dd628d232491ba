/**
 * Taking out (オープンデータ): every frozen edition as JSON, CSV and StratML, the public API, bulk files
 * and the feed; and back again from its own JSON and StratML. Owns no table.
 *
 * <p>May call: prepared, exchange, policy, organization, platform.
 */
@NullMarked
package org.kusei.opendata;

import org.jspecify.annotations.NullMarked;
