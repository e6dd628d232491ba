package org.kusei.prepared;

import java.io.IOException;
import java.util.List;

/** Renders the pages of a part, each in all its variants, and hands them on one by one. */
final class Rendering {
  private final List<PageSource> sources;

  Rendering(List<PageSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Of all sources. */
  List<String> parts() {
    return sources.stream().flatMap(source -> source.parts().stream()).toList();
  }

  /** False when the taker ended it. */
  boolean render(String part, Taker taker) throws IOException {
    for (var page : pages(part)) {
      for (var variant : page.variants()) {
        if (!page.render(variant, taker)) {
          return false;
        }
      }
    }
    return true;
  }

  private List<PublicPage> pages(String part) {
    return sources.stream()
        .flatMap(source -> source.pages(part).stream())
        .filter(page -> PageHead.mayHold(page.path()))
        .toList();
  }
}
