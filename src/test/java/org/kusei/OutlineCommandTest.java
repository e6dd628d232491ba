package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.testing.KuseiProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as a person or a script uses it: many files, good and bad, and a pipe. */
class OutlineCommandTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("LC_ALL", "C.UTF-8", "KUSEI_LANG", "en");

  @TempDir private Path scratch;
  private Path folder;

  @BeforeEach
  void documents() throws IOException {
    folder = scratch.resolve("papers");
    Files.createDirectories(folder.resolve("more"));
    Files.writeString(folder.resolve("a.txt"), policy("浜区"));
    Files.writeString(folder.resolve("b.docx"), "");
    Files.writeString(folder.resolve("c.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Catalog");
    Files.writeString(folder.resolve("d.html"), "<html><h1>令和7年度 丘区運営方針</h1><p>【経営課題1 防災】");
    Files.writeString(folder.resolve("more/e.txt"), "第5次総合計画\n");
    Files.writeString(folder.resolve(".hidden"), "x");
    Files.writeString(folder.resolve("~$a.docx"), "x");
  }

  private static String policy(String ward) {
    return "令和7年度 " + ward + "運営方針\n\n【経営課題1 防災】\n";
  }

  @Test
  void badFilesAmongGoodOnes_stopNothing_andEndInOne() throws Exception {
    var json = outline(Redirect.PIPE, "--format", "json", folder.toString());
    assertThat(json.ended()).isEqualTo(1);
    assertThat(objects(json))
        .extracting(object -> object.path("ward").asString(""))
        .containsExactly("浜区", "丘区", "");
    assertThat(json.err().lines())
        .hasSize(7)
        .contains(
            "[1/5] " + folder.resolve("a.txt"),
            "[5/5] " + folder.resolve("more/e.txt"),
            "kusei: " + folder.resolve("b.docx") + ": The file is empty; choose the right one.")
        .anyMatch(line -> line.startsWith("kusei: " + folder.resolve("c.pdf") + ": The file is"));
  }

  @Test
  void filesAndStandardInput_areTakenInTheOrderGiven() throws Exception {
    var second = folder.resolve("d.html").toString();
    var input = Redirect.from(folder.resolve("a.txt").toFile());
    var json = outline(input, "--format", "json", second, "-");
    assertThat(json.ended()).as(json.err()).isZero();
    assertThat(objects(json))
        .extracting(object -> object.path("ward").asString(""))
        .containsExactly("丘区", "浜区");
    assertThat(json.err()).isEqualTo("[1/2] " + second + "\n[2/2] -\n");
  }

  @Test
  void oneFile_isATreeWithoutProgress() throws Exception {
    var tree = outline(Redirect.PIPE, folder.resolve("a.txt").toString());
    assertThat(tree.ended()).isZero();
    assertThat(tree.out()).contains("浜区", "防災");
    assertThat(tree.err()).isEmpty();
  }

  @Test
  void missingFile_andNoFileAtAll_areTwoKindsOfFailure() throws Exception {
    var missing = outline(Redirect.PIPE, scratch.resolve("no.txt").toString());
    assertThat(missing.ended()).isEqualTo(1);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("was not found").hasLineCount(1);
    var none = outline(Redirect.PIPE);
    assertThat(none.ended()).isEqualTo(2);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("FILE");
  }

  /** Each line of the output by itself. */
  private static List<JsonNode> objects(KuseiProcess process) throws IOException {
    var mapper = new JsonMapper();
    return process.out().lines().map(mapper::readTree).toList();
  }

  private KuseiProcess outline(Redirect input, String... arguments) throws IOException {
    var verb = new ArrayList<>(List.of("outline"));
    verb.addAll(List.of(arguments));
    return KuseiProcess.fed(input, scratch, ENVIRONMENT, verb.toArray(String[]::new));
  }
}
