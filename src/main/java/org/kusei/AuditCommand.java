package org.kusei;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kusei.audit.Hash;
import org.kusei.audit.Head;
import org.kusei.audit.Trail;
import org.kusei.audit.Verdict;
import org.kusei.platform.SetupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kusei audit}: the history, checked link by link. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = {"履歴が書き換えられていないかを確かめる。", "Check that the history was not tampered with."},
    subcommands = AuditCommand.Verify.class)
final class AuditCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new SetupException("commands.audit.what");
  }

  /** {@code kusei audit verify}. */
  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = {
        "鎖を初めから計算しなおす。書き換え・削除・入れ替えがあれば、その行を示して終了コード2で終わる。",
        "Compute the chain from its beginning; name the rows that were changed, deleted or swapped,"
            + " and end with exit code 2."
      })
  static final class Verify implements Callable<Integer> {
    private static final int TAMPERED = 2;

    @Option(
        names = "--noted",
        paramLabel = "NUMBER:HASH",
        description = {
          "以前の確認で表示され、別の場所に控えておいた末尾",
          "End of the trail that an earlier check showed and that was noted elsewhere"
        })
    private @Nullable String noted;

    @Mixin private final DataOption data = new DataOption();

    @Override
    public Integer call() {
      var expected = expected();
      return data.open(
          server -> tell(server.get(Trail.class).verify(HomeCity.of(server).id(), expected)));
    }

    private static int tell(Verdict verdict) {
      verdict
          .faults()
          .forEach(fault -> Console.warn(fault.kind().key(), Long.toString(fault.number())));
      if (!verdict.sound()) {
        Console.warn("commands.audit.tampered");
        return TAMPERED;
      }
      Console.say("commands.audit.sound", Long.toString(verdict.last().number()));
      Console.say("commands.audit.note", verdict.last());
      return 0;
    }

    private @Nullable Head expected() {
      if (noted == null) {
        return null;
      }
      if (!noted.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
        throw new SetupException("commands.audit.not-a-note", noted);
      }
      var parts = noted.split(":", 2);
      return new Head(Long.parseLong(parts[0]), new Hash(parts[1]));
    }
  }
}
