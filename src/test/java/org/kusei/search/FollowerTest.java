package org.kusei.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.search.Shelf.await;
import static org.kusei.search.Shelf.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index goes with the record, whatever happens to either. */
class FollowerTest {

  @TempDir private Path folder;

  @Test
  void change_committedAfterALaterOne_isFoundToo() throws InterruptedException {
    try (var shelf = Shelf.empty(folder)) {
      var written = new CountDownLatch(1);
      var commit = new CountDownLatch(1);
      var slow =
          Thread.ofVirtual()
              .start(() ->
                  shelf
                      .database
                      .transactions()
                      .executeWithoutResult(tx -> {
                        put(shelf, 2019, "先に書いた遅い版");
                        written.countDown();
                        hold(commit);
                      }));
      hold(written);
      shelf.publish("oka", 2020, entry("後から書いた速い版"));
      await(() -> shelf.count("速い版") == 1);
      assertThat(shelf.count("遅い版")).isZero();
      commit.countDown();
      slow.join();
      await(() -> shelf.count("遅い版") == 1);
    }
  }

  @Test
  void change_rolledBack_isNeverFound() {
    try (var shelf = Shelf.empty(folder)) {
      shelf
          .database
          .transactions()
          .executeWithoutResult(tx -> {
            put(shelf, 2019, "取り消した版");
            tx.setRollbackOnly();
          });
      shelf.current();
      assertThat(shelf.count("取り消した版")).isZero();
    }
  }

  @Test
  void volume_changedOrWithdrawn_isFoundAsItIsNow() {
    try (var shelf = Shelf.empty(folder)) {
      shelf.publish("hama", 2019, entry("初めの題名"));
      await(() -> shelf.count("初めの題名") == 1);
      var volume = shelf.publish("hama", 2019, entry("直した題名"));
      await(() -> shelf.count("直した題名") == 1);
      assertThat(shelf.count("初めの題名")).isZero();
      shelf.catalogue.withdraw(shelf.city, volume.address());
      await(() -> shelf.count("直した題名") == 0);
    }
  }

  @Test
  void secondProcess_onTheSameDatabase_findsTheChange(@TempDir Path other) {
    try (var shelf = Shelf.empty(folder);
        var second = shelf.beside(other)) {
      shelf.publish("hama", 2019, entry("両方で見える題名"));
      await(() -> shelf.count("両方で見える") == 1);
      await(() -> second.count("両方で見える") == 1);
    }
  }

  @Test
  void rebuild_whileReading_neverShowsAGap() throws IOException, InterruptedException {
    try (var shelf = Shelf.empty(folder)) {
      for (int year = 2000; year < 2020; year++) {
        shelf.publish("hama", year, entry("毎年の題名"));
      }
      await(() -> shelf.count("毎年の題名") == 20);
      var before = Files.readString(folder.resolve("current"));
      var done = new AtomicBoolean();
      var gaps = new AtomicInteger();
      var reads = new AtomicInteger();
      var reader =
          Thread.ofPlatform()
              .start(() -> {
                while (!done.get()) {
                  reads.incrementAndGet();
                  gaps.addAndGet(shelf.count("毎年の題名") == 20 ? 0 : 1);
                }
              });
      shelf.catalogue.rebuild(shelf.city);
      await(() -> !before.equals(text(folder.resolve("current"))));
      done.set(true);
      reader.join();
      assertThat(reads.get()).isPositive();
      assertThat(gaps.get()).isZero();
    }
  }

  @Test
  void restart_afterChanges_catchesUpWithoutBuildingAnew(@TempDir Path other) throws IOException {
    try (var shelf = Shelf.empty(other)) {
      shelf.publish("hama", 2019, entry("休む前の題名"));
      String before;
      try (var resting = shelf.beside(folder)) {
        await(() -> resting.count("休む前の題名") == 1);
        before = Files.readString(folder.resolve("current"));
      }
      shelf.publish("oka", 2019, entry("休むあいだの題名"));
      try (var back = shelf.beside(folder)) {
        assertThat(back.count("題名")).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("current"))).isEqualTo(before);
      }
    }
  }

  @Test
  void index_damagedOrEmptied_isBuiltAnew(@TempDir Path other) throws IOException {
    try (var shelf = Shelf.empty(other)) {
      shelf.publish("hama", 2019, entry("失われない題名"));
      shelf.beside(folder).close();
      try (var files =
          Files.list(folder.resolve(Files.readString(folder.resolve("current")).strip()))) {
        for (var file :
            files.filter(each -> each.getFileName().toString().startsWith("segments")).toList()) {
          Files.writeString(file, "torn");
        }
      }
      try (var back = shelf.beside(folder)) {
        assertThat(back.count("失われない題名")).isEqualTo(1);
      }
    }
  }

  @Test
  void index_ofAnotherRecord_isBuiltAnew(@TempDir Path other) {
    try (var before = Shelf.empty(folder)) {
      before.publish("hama", 2019, entry("前の記録の題名"));
      before.publish("oka", 2019, entry("前の記録の題名"));
      await(() -> before.count("題名") == 2);
    }
    try (var shelf = Shelf.empty(other)) {
      shelf.publish("hama", 2019, entry("今の記録の題名"));
      try (var back = shelf.beside(folder)) {
        assertThat(Shelf.titles(back.find("題名"))).containsExactly("今の記録の題名");
      }
    }
  }

  private static void put(Shelf shelf, int year, String title) {
    var volume = shelf.volume("hama", year, 1);
    shelf.catalogue.put(volume, List.of(entry(title)));
    shelf.catalogue.setCurrent(shelf.city, volume.series(), Optional.of(volume.address()));
  }

  private static void hold(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
