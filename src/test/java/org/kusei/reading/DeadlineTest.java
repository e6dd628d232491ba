package org.kusei.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kusei.office.DocxFile;
import org.kusei.source.Deadline;
import org.kusei.source.SourceForm;
import org.kusei.source.UnreadableException;

/** Time runs out in every reader; the clock moves on by a second whenever a reader asks. */
class DeadlineTest {

  private static final int UNITS = 100;

  private static Deadline secondsAnAsking(int allowed) {
    var asked = new AtomicLong();
    return new Deadline(
        Duration.ofSeconds(allowed), () -> TimeUnit.SECONDS.toNanos(asked.getAndIncrement()));
  }

  @ParameterizedTest
  @EnumSource
  void everyReader_asksAtEachPartOfADocument_andStops(Detection kind) throws IOException {
    var bytes = document(kind);
    assertThat(Detection.of(bytes)).isEqualTo(kind);
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> Documents.reader(kind).read(bytes, secondsAnAsking(UNITS / 2)))
        .satisfies(late -> {
          assertThat(late.key()).isEqualTo("source.unreadable.too-slow");
          assertThat(late.arguments()).containsExactly("50");
        });
    assertThatNoException()
        .isThrownBy(() -> Documents.reader(kind).read(bytes, secondsAnAsking(100 * UNITS)));
  }

  private static byte[] document(Detection kind) throws IOException {
    return switch (kind) {
      case TEXT -> repeated("区の目標\n").getBytes(StandardCharsets.UTF_8);
      case HTML -> ("<html>" + repeated("<p>区の目標")).getBytes(StandardCharsets.UTF_8);
      case STRATML ->
          ("<StrategicPlan>" + repeated("<Goal><Name>区</Name></Goal>") + "</StrategicPlan>")
              .getBytes(StandardCharsets.UTF_8);
      case DOCX -> DocxFile.of(repeated(DocxFile.p("区の目標"))).bytes();
      case XLSX -> workbook();
      case PDF -> Pdfs.written(UNITS);
    };
  }

  private static byte[] workbook() throws IOException {
    var rows = new StringBuilder("<worksheet><sheetData>");
    IntStream.rangeClosed(1, UNITS)
        .forEach(row -> rows.append("<row><c><v>").append(row).append("</v></c></row>"));
    return DocxFile.workbook(rows + "</sheetData></worksheet>");
  }

  private static String repeated(String part) {
    return part.repeat(UNITS);
  }

  @Test
  void readerThatNeverAsks_isLeftBehind() throws InterruptedException {
    var ended = new CountDownLatch(1);
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> Documents.bounded(() -> stuck(ended), Duration.ofMillis(20)))
        .satisfies(late -> assertThat(late.key()).isEqualTo("source.unreadable.too-slow"));
    ended.await();
  }

  private static SourceForm stuck(CountDownLatch ended) throws InterruptedException {
    try {
      new CountDownLatch(1).await();
    } finally {
      ended.countDown();
    }
    throw new IllegalStateException("was released");
  }

  @Test
  void sentence_saysHowLongAndWhatToDo() {
    var late = secondsAnAsking(60).tooSlow(null);
    Map.of("ja", "文書を分けるか", "en", "save the document in parts")
        .forEach((language, remedy) ->
            assertThat(late.sentence(java.util.Locale.of(language))).contains("60", remedy));
  }
}
