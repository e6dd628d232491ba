package org.kusei.measuring;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Numbers as people type them: full-width figures, thousands parted by commas. */
final class TypedNumber {

  /** Empty for what is no number. */
  static Optional<BigDecimal> read(String written) {
    var bare = Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replace(",", "");
    return bare.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")
        ? Optional.of(new BigDecimal(bare))
        : Optional.empty();
  }

  private TypedNumber() {}
}
