package org.kusei.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Role;
import org.kusei.intake.Traces;
import org.kusei.platform.Database;
import org.kusei.platform.Texts;
import org.kusei.reading.HostileFiles;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/** Bad files handed in at the desk end in one sentence and leave nothing behind. */
class NoTraceTest {

  @TempDir private Path folder;
  @TempDir private Path data;

  @Test
  void badFile_handedIn_isRefusedInOneSentence_andLeavesNothing() throws Exception {
    var files = new HostileFiles(folder).writeAll().writeOthers();
    try (var server = TestServer.started(data)) {
      var database = server.get(Database.class);
      TestCity.founded(database);
      var officer = server.signedIn(Role.PLANNING);
      var before = Traces.of(database, data);
      for (var file : files.refused().entrySet()) {
        refused(officer, file);
        assertThat(Traces.of(database, data)).as(file.getKey()).isEqualTo(before);
      }
    }
  }

  private void refused(TestOfficer officer, Map.Entry<String, String> file) throws Exception {
    for (var language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      var path = "/desk/imports?lang=" + language.getLanguage();
      var answer = officer.upload(path, folder.resolve(file.getKey()));
      assertThat(answer.statusCode()).as(file.getKey()).isEqualTo(422);
      var problems = Jsoup.parse(answer.body()).select(".notice.bad li").eachText();
      assertThat(problems).as(file.getKey()).hasSize(1);
      assertThat(problems.getFirst()).startsWith(file.getKey() + ": " + start(file, language));
    }
  }

  /** The sentence up to its first argument. */
  private static String start(Map.Entry<String, String> file, Locale language) {
    var key =
        file.getValue().equals("other-document")
            ? "intake.unreadable.other-document"
            : "source.unreadable." + file.getValue();
    var sentence = Texts.of(language).text(key, "{", "{", "{");
    int end = sentence.indexOf('{');
    return (end < 0 ? sentence : sentence.substring(0, end)).strip();
  }
}
