package org.kusei.layout;

import java.util.List;
import java.util.Set;

/** All that is printed in a PDF, in reading order, and what was odd about it. */
public record Print(List<Printed> paragraphs, Set<Oddity> oddities) {

  public Print {
    paragraphs = List.copyOf(paragraphs);
    oddities = Set.copyOf(oddities);
  }
}
