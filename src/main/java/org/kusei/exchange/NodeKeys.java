package org.kusei.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kusei.plan.NodeKey;

/** Reads the keys of nodes as files and addresses write them: {@code n42}. */
final class NodeKeys {
  private static final Pattern KEY = Pattern.compile("n([0-9]{1,18})");

  static Optional<NodeKey> find(String text) {
    var key = KEY.matcher(text);
    return key.matches()
        ? Optional.of(new NodeKey(Long.parseLong(key.group(1))))
        : Optional.empty();
  }

  private NodeKeys() {}
}
