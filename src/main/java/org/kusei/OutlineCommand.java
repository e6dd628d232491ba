package org.kusei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kusei.outline.Outline;
import org.kusei.outline.OutlineJson;
import org.kusei.outline.OutlineTree;
import org.kusei.reading.Documents;
import org.kusei.recognition.Outlines;
import org.kusei.source.SourceForm;
import org.kusei.source.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kusei outline}: prints what was recognised in documents. */
@Command(
    name = "outline",
    mixinStandardHelpOptions = true,
    description = {
      "運営方針の文書を読み、見出し・予算などの構造を表示します。",
      "Reads ward policy documents and prints their outline. Needs no data folder."
    })
final class OutlineCommand implements Callable<Integer> {

  /** How the outline is printed. */
  enum Shape {
    TREE,
    JSON
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "文書またはフォルダー。- は標準入力。",
        "Documents or folders, in the order given; - reads standard input."
      })
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "tree|json",
      description = {"表示の形。", "Shape of the output; json prints one object a line."})
  private Shape format = Shape.TREE;

  private final Documents documents = new Documents();
  private int failures;

  @Override
  public Integer call() {
    var documents = files.stream().flatMap(file -> documents(file).stream()).toList();
    for (int i = 0; i < documents.size(); i++) {
      if (documents.size() > 1) {
        Console.err().println("[" + (i + 1) + "/" + documents.size() + "] " + documents.get(i));
      }
      print(documents.get(i));
    }
    return failures == 0 ? 0 : 1;
  }

  /** The file itself, or all files of a folder by name. */
  private List<Path> documents(Path file) {
    if (!Files.isDirectory(file)) {
      return List.of(file);
    }
    try (Stream<Path> walk = Files.walk(file)) {
      return walk.filter(Files::isRegularFile).filter(OutlineCommand::isVisible).sorted().toList();
    } catch (IOException unreadable) {
      fail(file, Console.texts().text("outline.unreadable", file));
      return List.of();
    }
  }

  private static boolean isVisible(Path file) {
    Path name = file.getFileName();
    return name != null && !name.toString().startsWith(".") && !name.toString().startsWith("~$");
  }

  private void print(Path file) {
    try {
      Console.out().println(text(file, Outlines.of(read(file))));
    } catch (UnreadableException unreadable) {
      fail(file, unreadable.sentence(Console.texts().locale()));
    } catch (IOException unreadable) {
      fail(file, Console.texts().text("outline.unreadable", file));
    }
  }

  private SourceForm read(Path file) throws IOException {
    return file.toString().equals("-")
        ? documents.read("-", System.in.readAllBytes())
        : documents.read(file);
  }

  private String text(Path file, Outline outline) {
    return switch (format) {
      case JSON -> OutlineJson.write(outline);
      case TREE -> new OutlineTree(Console.texts(), isTerminal()).draw(file.toString(), outline);
    };
  }

  /** Where the JVM has a console, that is a terminal unless output goes elsewhere. */
  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
  }

  private void fail(Path file, String sentence) {
    failures++;
    Console.err().println("kusei: " + file + ": " + sentence);
  }
}
