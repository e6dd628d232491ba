package org.kusei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class AskedTest {

  @Test
  void kinds_areThoseThatHaveNames() {
    var prefix = "search.kind.";
    var named =
        ResourceBundle.getBundle("messages/search", Locale.JAPANESE).keySet().stream()
            .filter(key -> key.startsWith(prefix))
            .map(key -> key.substring(prefix.length()))
            .toList();

    assertThat(Asked.KINDS).containsExactlyInAnyOrderElementsOf(named);
  }
}
