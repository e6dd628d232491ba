package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kusei.platform.Texts;
import org.kusei.testing.KuseiProcess;

/** A slip of the keyboard is answered with what to do, not with a page of usage. */
class MisuseTest {
  @TempDir private Path scratch;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | outlin x.txt | “outlin” is not known here: did you mean outline?"
            + "| kusei --help shows the usage.",
        "en | import x.txt --yaer 2027 | “--yaer” is not known here: did you mean --year?"
            + "| kusei import --help shows the usage.",
        "en | import x.txt --year nine | “nine” cannot be --year: give it as the usage says."
            + "| kusei import --help shows the usage.",
        "en | export --all --format cvs | “cvs” cannot be --format: give one of json, csv, stratml."
            + "| kusei export --help shows the usage.",
        "en | export --all | Something is missing: give --format."
            + "| kusei export --help shows the usage.",
        "ja | export --all | 足りないものがあります。--format を指定してください。| 使い方: kusei export --help",
        "ja | import x.txt --year nine | 「nine」は--yearに使えません。使い方のとおりに指定してください。"
            + "| 使い方: kusei import --help",
      })
  void slip_isAnsweredInOneSentenceAndWithTheWayToTheUsage(
      String language, String arguments, String said, String help) throws Exception {
    var run =
        KuseiProcess.started(scratch, Map.of("KUSEI_LANG", language), arguments.strip().split(" "));
    assertThat(run.ended()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).containsExactly("kusei: " + said, help);
  }

  @ParameterizedTest
  @CsvSource({"--rounds, 0, 1", "--rounds, -3, 1", "--nodes, 99999, 100000"})
  void bench_ofTooFew_isRefused(String option, String given, String least) {
    var told = new ArrayList<String>();
    var line =
        Kusei.line(Texts.of(Locale.ENGLISH))
            .setExecutionExceptionHandler((failure, _, _) -> {
              told.add(failure.getMessage());
              return 1;
            });
    assertThat(line.execute("bench", option + "=" + given)).isEqualTo(1);
    assertThat(told).containsExactly("commands.too-few [" + option + ", " + least + "]");
  }
}
