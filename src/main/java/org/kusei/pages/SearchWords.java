package org.kusei.pages;

import java.util.List;

/** What the search fields of all pages offer before anything is typed, and without a script. */
@FunctionalInterface
public interface SearchWords {
  /** The same at all times, so that a page prepared again is the same. */
  List<String> words();
}
