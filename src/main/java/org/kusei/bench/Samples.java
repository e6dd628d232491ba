package org.kusei.bench;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The sample city's documents. */
final class Samples {

  /** By name. */
  static Map<String, byte[]> all() throws IOException {
    var samples = new TreeMap<String, byte[]>();
    for (var file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath:sample-city/documents/*")) {
      samples.put(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray());
    }
    return samples;
  }

  /** Those of one format. */
  static Map<String, byte[]> ending(String ending) throws IOException {
    var own = new TreeMap<>(all());
    own.keySet().removeIf(name -> !name.endsWith(ending));
    return own;
  }

  private Samples() {}
}
