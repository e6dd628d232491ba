package org.kusei.prepared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kusei.platform.Check;

/** The pages that lie ready, against pages rendered anew. */
final class PreparedCheck implements Check {
  private final Path home;
  private final PageFiles files;
  private final Rendering rendering;

  PreparedCheck(Path home, List<PageSource> sources) {
    this.home = home;
    this.files = new PageFiles(home.resolve("pages"));
    this.rendering = new Rendering(sources);
  }

  @Override
  public String key() {
    return "selfcheck.prepared";
  }

  @Override
  public Result run() {
    var differences = new ArrayList<Difference>();
    int compared = 0;
    try {
      if (new PreparedFolder(home)
          .state()
          .filter(state -> isOfThisBuild(state.build()))
          .isPresent()) {
        for (var part : rendering.parts()) {
          compared += compare(part, differences);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Result(compared, differences);
  }

  /** Pages of another build are prepared anew by its server, whatever they say. */
  private static boolean isOfThisBuild(String build) {
    try {
      return Build.running().equals(build);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int compare(String part, List<Difference> differences) throws IOException {
    var list = PreparedFolder.list(home, part);
    if (!Files.exists(list)) {
      return 0;
    }
    var before = Files.readAllBytes(list);
    var own = new ArrayList<Difference>();
    var count = new int[1];
    rendering.render(
        part,
        (head, body) -> {
          var file = files.path(head.file(), Encoding.IDENTITY);
          var found = Files.exists(file) ? Files.readAllBytes(file) : null;
          count[0]++;
          if (!Arrays.equals(found, body)) {
            own.add(
                new Difference(
                    "pages/" + head.file(),
                    head.version(),
                    found == null ? "-" : Integer.toHexString(Arrays.hashCode(found))));
          }
          return true;
        });
    // a part that was withdrawn meanwhile is as it should be: prepared anew
    if (Files.exists(list) && Arrays.equals(before, Files.readAllBytes(list))) {
      differences.addAll(own);
    }
    return count[0];
  }
}
