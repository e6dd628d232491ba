package org.kusei.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.recognition.Dialects;
import org.kusei.recognition.Fixtures;

/** The JSON keeps the contract. */
class OutlineJsonTest {

  private static final Path CONTRACT = Path.of("../shared/contract/outline.schema.json");

  @ParameterizedTest
  @MethodSource("org.kusei.recognition.Dialects#all")
  void json_ofEveryDialect_keepsTheContract(Dialects dialect) throws IOException {
    assumeTrue(Files.isReadable(CONTRACT), () -> "no contract here: " + CONTRACT);
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(CONTRACT), InputFormat.JSON);
    String json = OutlineJson.write(Fixtures.outline(dialect.text()));
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void json_isOneLine() {
    assertThat(OutlineJson.write(Fixtures.outline("令和7年度 北山区運営方針\n\n・甲"))).doesNotContain("\n");
  }

  @Test
  void noneOfItsOwn_isNullAndZeroIsZero() {
    String json =
        OutlineJson.write(
            Fixtures.outline("令和7年度 北山区運営方針\n【具体的取組1-1-1 甲】(0千円)\n【具体的取組1-1-2 乙】(7年度予算額 -)"));
    assertThat(json).contains("\"yen\":0").contains("\"yen\":null");
  }
}
