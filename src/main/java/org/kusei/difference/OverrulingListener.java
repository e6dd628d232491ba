package org.kusei.difference;

import org.kusei.matching.Overruling;
import org.kusei.organization.MunicipalityId;

/**
 * Is told, within the transaction, of what a person said about two nodes or took back; what it
 * writes is committed with the word or not at all.
 */
public interface OverrulingListener {

  void said(MunicipalityId municipality, Overruling overruling);
}
