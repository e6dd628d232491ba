package org.kusei.samplecity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.samplecity.Piece.Bullets;
import org.kusei.samplecity.Piece.FileLink;
import org.kusei.samplecity.Piece.Heading;
import org.kusei.samplecity.Piece.Line;

/** A form of the ward policy: lays the content out as pieces. */
interface Form {

  List<Piece> lay(Plan plan);

  static Form of(Plan plan) {
    return switch (plan.get("form")) {
      case "page" -> new PageForm();
      case "table" -> new TableForm();
      case "issue" -> new IssueForm();
      case "simple" -> new SimpleForm();
      case "review" -> new ReviewForm();
      default -> throw new IllegalArgumentException(plan.get("form"));
    };
  }

  static String title(Plan plan) {
    var stage = plan.stage();
    return Dialect.of(plan).yearLabel()
        + (plan.is("spacedtitle") ? " " : "")
        + plan.get("ward")
        + "運営方針"
        + (stage == null ? "" : Dialect.stageLabel(stage));
  }

  static List<String> texts(List<Para> paragraphs) {
    return paragraphs.stream()
        .map(para -> para.label() == null ? para.text() : para.label() + " " + para.text())
        .toList();
  }

  /** A heading and its paragraphs, as bullets or, under quirk {@code prose}, as lines. */
  static List<Piece> section(@Nullable String heading, List<String> texts, boolean prose) {
    var pieces = new ArrayList<Piece>();
    if (heading != null) {
      pieces.add(new Heading(2, heading));
    }
    if (prose) {
      texts.forEach(text -> pieces.add(new Line(text)));
    } else if (!texts.isEmpty()) {
      pieces.add(new Bullets(texts));
    }
    return pieces;
  }

  static List<Piece> attachments(Plan plan) {
    var pieces = new ArrayList<Piece>();
    for (var para : plan.list("attachments")) {
      if (para.label() != null) {
        pieces.add(new Heading(2, para.label()));
      }
      var words = para.text().split(" => ", -1);
      pieces.add(new FileLink(words[0], words[1]));
    }
    return pieces;
  }
}
