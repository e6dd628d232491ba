package org.kusei.layout;

import java.util.List;

/** Everything of one page that matters for its text: characters and drawn rules. */
record PageMarks(Box page, List<Glyph> glyphs, List<Box> rules) {

  PageMarks {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
  }
}
