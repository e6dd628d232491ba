package org.kusei.samplecity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An item (事項) of the reform programme's review.
 *
 * @param parts paragraphs by part: purpose, approach, actions, outcome, performance, done, rating,
 *     assessment, remaining, next
 */
record ReviewEntry(String code, String title, Map<String, List<String>> parts) {

  static ReviewEntry of(String code, String title) {
    return new ReviewEntry(code, title, new LinkedHashMap<>());
  }

  void add(String part, String text) {
    parts.computeIfAbsent(part, key -> new ArrayList<>()).add(text);
  }

  List<String> part(String name) {
    return parts.getOrDefault(name, List.of());
  }
}
