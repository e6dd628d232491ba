package org.kusei;

import java.util.concurrent.Callable;
import org.kusei.selfcheck.Findings;
import org.kusei.selfcheck.Findings.Finding;
import org.kusei.selfcheck.FindingsJson;
import org.kusei.selfcheck.SelfCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kusei selfcheck}: computes again whatever is stored and says where it differs. */
@Command(
    name = "selfcheck",
    mixinStandardHelpOptions = true,
    description = {
      "記録から計算できるものをすべて計算しなおし、保存・印刷されているものと違えば、その場所を示して終了コード1で終わる。",
      "Compute again whatever can be computed from the record; where what is stored or printed"
          + " differs, say where and end with exit code 1."
    })
final class SelfcheckCommand implements Callable<Integer> {
  private static final int DIFFERS = 1;

  @Option(
      names = "--json",
      description = {"結果をJSONで表示する", "Print the result as JSON"})
  private boolean json;

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() {
    return data.open(server -> {
      var findings = server.get(SelfCheck.class).run(HomeCity.of(server).id());
      if (json) {
        Console.out().println(FindingsJson.write(findings));
      } else {
        tell(findings);
      }
      return findings.sound() ? 0 : DIFFERS;
    });
  }

  private static void tell(Findings findings) {
    findings.checks().forEach(SelfcheckCommand::tell);
    if (findings.sound()) {
      Console.say("commands.selfcheck.sound");
    } else {
      Console.warn("commands.selfcheck.differs");
    }
  }

  private static void tell(Finding finding) {
    var name = Console.texts().text(finding.key());
    if (!finding.failure().isEmpty()) {
      Console.warn("commands.selfcheck.failed", name, finding.failure());
    }
    finding
        .differences()
        .forEach(each ->
            Console.warn(
                "commands.selfcheck.difference",
                name,
                each.where(),
                each.expected(),
                each.found()));
    if (finding.sound()) {
      Console.say("commands.selfcheck.check", name, finding.compared());
    }
  }
}
