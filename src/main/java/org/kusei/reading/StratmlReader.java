package org.kusei.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kusei.source.Block;
import org.kusei.source.Deadline;
import org.kusei.source.FormWriter;
import org.kusei.source.Format;
import org.kusei.source.Reader;
import org.kusei.source.SourceForm;
import org.kusei.source.Spaces;
import org.kusei.source.UnreadableException;
import org.kusei.source.UnreadableException.Reason;
import org.kusei.source.Xml;
import org.kusei.source.XmlElement;

/**
 * Reads StratML, Part 1 (strategic plan) and Part 2 (performance plan or report), of any namespace.
 * The lines are those of the file, each with the text on it; every line of an element's text is a
 * block, whose element is the path below the root with the number of each element among its like:
 * {@code StrategicPlanCore[1]/Goal[2]/Name[1]}. What attributes say about a step follows its
 * number: {@code PerformanceIndicator[1:Input]}.
 */
final class StratmlReader implements Reader {

  private static final Set<String> ROOTS = Set.of("StrategicPlan", "PerformancePlanOrReport");
  private static final List<String> ATTRIBUTES =
      List.of("ValueChainStage", "RelationshipType", "StakeholderTypeType", "Type");

  @Override
  public SourceForm read(byte[] bytes, Deadline deadline) throws IOException {
    var root = new Xml().tree(new ByteArrayInputStream(bytes));
    if (!ROOTS.contains(root.name())
        && !root.namespace().toLowerCase(Locale.ROOT).contains("stratml")) {
      throw new UnreadableException(Reason.OTHER_XML, root.name());
    }
    var writer = new FormWriter(Format.STRATML);
    write(root, "", writer, deadline);
    return writer.form();
  }

  private static void write(XmlElement element, String path, FormWriter writer, Deadline deadline) {
    deadline.check();
    var counts = new HashMap<String, Integer>();
    for (var part : element.content()) {
      switch (part) {
        case XmlElement.Child(var child) -> {
          int number = counts.merge(child.name(), 1, Integer::sum);
          write(
              child, join(path, child.name() + "[" + number + said(child) + "]"), writer, deadline);
        }
        case XmlElement.Text(var text, int line) -> text(text, line, path, writer);
      }
    }
  }

  private static String join(String path, String step) {
    return path.isEmpty() ? step : path + "/" + step;
  }

  private static String said(XmlElement element) {
    for (var name : ATTRIBUTES) {
      if (element.attribute(name).matches("[A-Za-z_]{1,40}")) {
        return ":" + element.attribute(name);
      }
    }
    return "";
  }

  private static void text(String text, int first, String path, FormWriter writer) {
    var lines = new ArrayList<>(text.lines().toList());
    for (int i = 0; i < lines.size(); i++) {
      var words = Spaces.trim(lines.get(i));
      if (!words.isEmpty()) {
        writer.separate(first + i, ' ');
        writer.block(
            new FormWriter.Draft(
                Block.Kind.PARAGRAPH,
                0,
                null,
                path,
                List.of(writer.append(first + i, words)),
                List.of()));
      }
    }
  }
}
