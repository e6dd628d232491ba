package org.kusei.opendata;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last part of an address: what is asked for and, after a dot, in which form.
 *
 * @param extension null where the client's wishes decide
 */
record FileName(String name, @Nullable String extension) {
  private static final Pattern SHAPE = Pattern.compile("([a-z0-9-]+)(?:\\.([a-z]+))?");

  static Optional<FileName> find(String written) {
    var shape = SHAPE.matcher(written);
    return shape.matches()
        ? Optional.of(new FileName(shape.group(1), shape.group(2)))
        : Optional.empty();
  }
}
