package org.kusei.search;

import java.util.List;
import java.util.OptionalLong;

/** Whose record the pages search; another module knows. */
public interface SearchedCity {

  /** Id of the municipality that this installation serves; empty on an empty record. */
  OptionalLong municipality();

  /** Its wards, as readers choose among them. */
  List<Volume.Ward> wards();
}
