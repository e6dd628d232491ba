package org.kusei.indicator;

import org.kusei.organization.FiscalYear;
import org.kusei.organization.WardId;

/**
 * Is told, within the transaction, that what the public may read of a ward's indicators has
 * changed.
 */
public interface IndicatorListener {

  void changed(WardId ward, FiscalYear year);
}
