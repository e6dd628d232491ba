package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on machines that lack something, in a copy of the project without a build. */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of("bash", "env", "dirname", "readlink", "sed", "find", "mkdir", "grep", "awk", "id");

  @TempDir private Path copy;
  private Path bin;

  @BeforeEach
  void copyLauncher() throws IOException {
    Files.copy(Path.of("kusei"), copy.resolve("kusei"));
    Files.createDirectories(copy.resolve("frontend"));
    Files.copy(Path.of("frontend/package-lock.json"), copy.resolve("frontend/package-lock.json"));
    bin = Files.createDirectories(copy.resolve("bin"));
    for (var tool : TOOLS) {
      Files.createSymbolicLink(bin.resolve(tool), which(tool));
    }
  }

  @Test
  void withoutJdk_saysWhatToInstall() throws Exception {
    var run = run(Map.of("JAVA_HOME", "", "KUSEI_JDKS", "/nowhere"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.said()).contains("No JDK 25 or newer was found").hasLineCount(1);
  }

  @Test
  void withoutNpm_saysWhatToInstall() throws Exception {
    var run = run(Map.of("JAVA_HOME", System.getProperty("java.home")));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.said()).contains("(npm) was not found").hasLineCount(1);
  }

  @Test
  void withoutNpm_inJapanese_saysItInJapanese() throws Exception {
    var run = run(Map.of("JAVA_HOME", System.getProperty("java.home"), "KUSEI_LANG", "ja"));
    assertThat(run.said()).contains("npm").contains("インストールしてからもう一度").hasLineCount(1);
  }

  @Test
  void language_givenAnywhereInTheCommand_goesBeforeTheEnvironment() throws Exception {
    var java = Map.of("JAVA_HOME", System.getProperty("java.home"), "LANG", "ja_JP.UTF-8");
    assertThat(run(java, "serve").said()).contains("インストールしてからもう一度");
    assertThat(run(java, "serve", "--lang", "en").said()).contains("was not found").hasLineCount(1);
    assertThat(run(java, "--lang=en", "help").said()).contains("was not found").hasLineCount(1);
  }

  private record Run(int code, String said) {}

  private Run run(Map<String, String> environment) throws IOException, InterruptedException {
    return run(environment, "serve");
  }

  private Run run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(copy.resolve("kusei").toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("HOME", copy.toString());
    var process = builder.redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said);
  }

  private static Path which(String tool) {
    for (var folder : System.getenv("PATH").split(":", -1)) {
      var candidate = Path.of(folder, tool);
      if (Files.isExecutable(candidate)) {
        return candidate;
      }
    }
    throw new IllegalStateException("no " + tool + " on this machine");
  }
}
