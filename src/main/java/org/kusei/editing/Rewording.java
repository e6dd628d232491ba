package org.kusei.editing;

import java.util.ArrayList;
import java.util.List;
import org.kusei.outline.Passage;
import org.kusei.source.Span;

/**
 * Passages as a person worded them anew, each with the source of the one it stands for.
 *
 * @param gone what nothing stands for any more
 */
record Rewording(List<Passage> passages, List<Passage> gone) {

  Rewording {
    passages = List.copyOf(passages);
    gone = List.copyOf(gone);
  }

  /**
   * What is unchanged at both ends stays; between them one stands for one, the last for the rest.
   */
  static Rewording of(List<Passage> old, List<String> typed) {
    int head = 0;
    while (head < Math.min(old.size(), typed.size()) && isSame(old.get(head), typed.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(old.size(), typed.size()) - head
        && isSame(old.get(old.size() - 1 - tail), typed.get(typed.size() - 1 - tail))) {
      tail++;
    }
    var replaced = old.subList(head, old.size() - tail);
    var worded = typed.subList(head, typed.size() - tail);
    var passages = new ArrayList<>(old.subList(0, head));
    for (int i = 0; i < worded.size(); i++) {
      passages.add(new Passage(worded.get(i), spans(replaced, i, i == worded.size() - 1)));
    }
    passages.addAll(old.subList(old.size() - tail, old.size()));
    return new Rewording(passages, worded.isEmpty() ? replaced : List.of());
  }

  private static boolean isSame(Passage old, String typed) {
    return old.text().equals(typed);
  }

  private static List<Span> spans(List<Passage> replaced, int from, boolean last) {
    int to = last ? replaced.size() : Math.min(from + 1, replaced.size());
    return from >= to
        ? List.of()
        : replaced.subList(from, to).stream().flatMap(each -> each.spans().stream()).toList();
  }
}
