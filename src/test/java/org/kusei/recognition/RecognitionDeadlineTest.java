package org.kusei.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.reading.Documents;
import org.kusei.source.Deadline;
import org.kusei.source.UnreadableException;

/** Recognition stops when its time is up; the clock moves on by a second whenever it asks. */
class RecognitionDeadlineTest {

  private static final int UNITS = 100;
  private static final String TITLE = "令和7年度 北区運営方針\n【経営課題1 甲】\n";

  private static Deadline secondsAnAsking(int allowed) {
    var asked = new AtomicLong();
    return new Deadline(
        Duration.ofSeconds(allowed), () -> TimeUnit.SECONDS.toNanos(asked.getAndIncrement()));
  }

  static Stream<String> documents() {
    return Stream.of(
        TITLE + "あいう。\n\n".repeat(UNITS),
        TITLE + "【戦略1-1 乙】文。".repeat(UNITS),
        TITLE + "経営課題の概要\t主な戦略\n" + "1 甲\t1-1 乙\n".repeat(UNITS),
        "第5次総合計画\n" + "防災\n\n".repeat(UNITS),
        "<?xml version=\"1.0\"?><StrategicPlan><Name>北区運営方針</Name>"
            + "<Goal><Name>防災</Name></Goal>".repeat(UNITS)
            + "</StrategicPlan>");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void recognition_asksAtEachPartOfADocument_andStops(String document) {
    var form = new Documents().read("a", document.getBytes(StandardCharsets.UTF_8));
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> Outlines.of(form, secondsAnAsking(UNITS / 2)))
        .satisfies(late -> assertThat(late.arguments()).containsExactly("50"));
    assertThatNoException().isThrownBy(() -> Outlines.of(form, secondsAnAsking(100 * UNITS)));
  }
}
