package org.kusei.organization;

/**
 * Is told, within the transaction, that a municipality or wards of it were entered; what it writes
 * is committed with them or not at all.
 */
public interface WardListener {

  void entered(MunicipalityId municipality);
}
