package org.kusei.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kusei.source.FormCheck;
import org.kusei.source.Format;
import org.kusei.source.UnreadableException;

class DocumentsTest {

  static UnreadableException refusal(String name, byte[] bytes) {
    return catchThrowableOfType(UnreadableException.class, () -> new Documents().read(name, bytes));
  }

  @ParameterizedTest
  @EnumSource
  void everyReason_hasASentenceInBothLanguages(UnreadableException.Reason reason) {
    var refusal = new UnreadableException(reason, "甲", "乙");
    assertThat(refusal.sentence(Locale.JAPANESE)).endsWith("。").doesNotContain("{");
    assertThat(refusal.sentence(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
  }

  @Test
  void content_decidesTheFormat_notTheName() {
    var html = "<!DOCTYPE html><p>区の目標</p>".getBytes(StandardCharsets.UTF_8);
    var form = new Documents().read("plan.pdf", html);
    assertThat(form.format()).isEqualTo(Format.HTML);
    assertThat(FormCheck.notes(form)).containsExactly("name-differs");
  }

  @Test
  void emptyFile_isRefused() {
    assertThat(refusal("a.txt", new byte[0]).key()).isEqualTo("source.unreadable.empty");
  }
}
