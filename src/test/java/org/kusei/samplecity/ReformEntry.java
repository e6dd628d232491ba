package org.kusei.samplecity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of the city reform block. */
record ReformEntry(
    String key,
    @Nullable String code,
    String title,
    List<String> references,
    List<String> actions) {}
