package org.kusei.search;

import java.util.List;
import java.util.OptionalLong;
import org.kusei.platform.Texts;

/** Whose record the pages search; another module knows. */
public interface SearchedCity {

  /** Id of the municipality that this installation serves; empty on an empty record. */
  OptionalLong municipality();

  /** A fiscal year by the year in which it starts, as all pages name it. */
  String year(Texts texts, int start);

  /** Its wards, as readers choose among them. */
  List<Volume.Ward> wards();
}
