package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was likely meant by a word that is not known. */
class SlipTest {
  private static final List<String> KNOWN =
      List.of("demo", "serve", "test", "account", "--port", "--year", "--format", "-h");

  @ParameterizedTest
  @CsvSource({
    "dmeo, demo",
    "tset, test",
    "serv, serve",
    "accuont, account",
    "--prot, --port",
    "--yaer, --year",
    "--fromat, --format",
    "--formt, --format"
  })
  void slip_isTakenForTheNearestWord(String typed, String meant) {
    assertThat(new Slip(typed).meant(KNOWN)).hasValue(meant);
  }

  @ParameterizedTest
  @CsvSource({"publish", "--verbose", "x.txt", "d"})
  void wordThatIsNothingLikeIt_isTakenForNone(String typed) {
    assertThat(new Slip(typed).meant(KNOWN)).isEmpty();
  }
}
