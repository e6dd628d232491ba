package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.exchange.SampleEdition;
import org.kusei.opendata.TestRecord;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.testing.KuseiProcess;

/** The command as a person uses it, with no server on the folder. */
class PrepareCommandTest {
  @TempDir private Path scratch;

  @Test
  void folders_ownAndGiven_holdTheSamePages() throws Exception {
    record();
    var web = scratch.resolve("web");

    var own = prepare();
    assertThat(own.ended()).isZero();
    var given = prepare("--into", web.toString());
    assertThat(given.ended()).isZero();

    var pages = scratch.resolve("data/prepared/pages");
    assertThat(own.out()).contains("data/prepared");
    assertThat(given.out()).contains("pages lie ready in " + web);
    assertThat(Files.mismatch(pages.resolve("en/hama.html.gz"), web.resolve("en/hama.html.gz")))
        .isEqualTo(-1);
    assertThat(Files.readString(web.resolve("en.html"))).contains("Nagisa City");
    try (var assets = Files.list(web.resolve("assets"))) {
      assertThat(assets).isNotEmpty();
    }
  }

  @Test
  void folderWithOtherFiles_isLeftAlone() throws Exception {
    record();
    var web = Files.createDirectories(scratch.resolve("web"));
    var precious = web.resolve("index.html");
    Files.writeString(precious, "mine");

    var refused = prepare("--into", web.toString());

    assertThat(refused.ended()).isEqualTo(1);
    assertThat(refused.err()).contains("holds files that are not prepared pages").hasLineCount(1);
    assertThat(precious).hasContent("mine");
  }

  private void record() throws IOException {
    KuseiProcess.installedIn(scratch.resolve("data"));
    try (var database =
        Database.ofCommand(
            DataFolder.at(scratch.resolve("data")), new DatabaseSettings(null, null, null))) {
      TestRecord.founded(database).record("hama", SampleEdition.edition());
    }
  }

  private KuseiProcess prepare(String... options) throws IOException {
    var verb = new ArrayList<>(List.of("prepare", "--data", scratch + "/data"));
    verb.addAll(List.of(options));
    return KuseiProcess.started(scratch, Map.of(), verb.toArray(String[]::new));
  }
}
