package org.kusei.prepared;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kusei.platform.Database;
import org.kusei.platform.SetupException;

/** Prepares all pages from the record when somebody asks for it. */
public final class Preparation {
  private static final int MOST_ROUNDS = 5;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Database database;
  private final List<PageSource> sources;

  /** Told of each part once it lies ready. */
  @FunctionalInterface
  public interface Progress {

    /**
     * One more part lies ready.
     *
     * @param done how many do now
     */
    void prepared(String part, int done, int of);
  }

  public Preparation(Database database, List<PageSource> sources) {
    this.database = database;
    this.sources = List.copyOf(sources);
  }

  /**
   * Makes that folder hold the pages of the record as it is, and nothing else; files that are as
   * they should be stay untouched.
   *
   * @return how many pages and files there are, each language counted
   * @throws SetupException when the folder holds anything else
   */
  public int into(Path root, Progress progress) throws IOException {
    var files = new PageFiles(root);
    if (!files.isOwn()) {
      throw new SetupException("commands.prepare.foreign", root);
    }
    var store = new PartStore(database);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      var moment = store.moment();
      var names = write(files, progress);
      // pages of two moments must not stand side by side
      if (store.changedSince(moment).isEmpty()) {
        files.writeAssets();
        files.keepOnly(names);
        return names.size();
      }
    }
    throw new SetupException("commands.prepare.restless", root);
  }

  private Set<String> write(PageFiles files, Progress progress) throws IOException {
    var rendering = new Rendering(sources);
    var parts = rendering.parts();
    var names = new HashSet<String>();
    for (var part : parts) {
      rendering.render(
          part,
          (head, body) -> {
            files.write(head.file(), body);
            names.add(head.file());
            return true;
          });
      progress.prepared(part, parts.indexOf(part) + 1, parts.size());
    }
    return names;
  }

  /** Prepares the folder that a server keeps, while no server runs on it. */
  public void own(Path home) throws InterruptedException {
    try (var preparer = new Preparer(database, sources, new PreparedFolder(home))) {
      preparer.start();
      while (!preparer.isIdle()) {
        Thread.sleep(BETWEEN_LOOKS);
      }
    }
  }
}
