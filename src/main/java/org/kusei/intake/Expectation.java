package org.kusei.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.editing.OutlineEdit;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.outline.Outline;
import org.kusei.plan.Stage;

/**
 * What the one who hands in a document says about it. It fills what the document does not say;
 * where both speak they must agree.
 */
public record Expectation(@Nullable Ward ward, @Nullable FiscalYear year, @Nullable Stage stage) {

  public static final Expectation NONE = new Expectation(null, null, null);

  List<Problem> contradictions(Outline outline) {
    return Stream.of(ofWard(outline), ofYear(outline), ofStage(outline))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Problem> ofWard(Outline outline) {
    var written = outline.ward();
    if (ward == null) {
      return Optional.empty();
    }
    if (written == null) {
      return outline.reviewItems().isEmpty()
          ? Optional.empty()
          : Optional.of(Problem.of("intake.problem.city-wide", ward.name()));
    }
    return Drafts.isNamed(ward, written)
        ? Optional.empty()
        : Optional.of(Problem.of("intake.problem.ward-differs", ward.name(), written));
  }

  private Optional<Problem> ofYear(Outline outline) {
    var printed = outline.fiscalYear();
    return year == null || printed == null || year.equals(printed)
        ? Optional.empty()
        : Optional.of(
            Problem.of("intake.problem.year-differs", year.japanese(), printed.japanese()));
  }

  private Optional<Problem> ofStage(Outline outline) {
    var printed = outline.stage();
    return stage == null || printed == null || !prints(printed) || stage == printed
        ? Optional.empty()
        : Optional.of(
            Problem.of("intake.problem.stage-differs", japanese(stage), japanese(printed)));
  }

  private static String japanese(Stage stage) {
    return switch (stage) {
      case OUTLINE -> "素案";
      case DRAFT -> "案";
      case ADOPTED -> "策定";
      case REVISED -> "改定";
    };
  }

  /** An adopted policy prints no stage, so a document without one may be of any. */
  private static boolean prints(Stage stage) {
    return stage != Stage.ADOPTED;
  }

  List<OutlineEdit> edits(Outline outline) {
    var edits = new ArrayList<OutlineEdit>();
    if (ward != null && outline.ward() == null) {
      edits.add(new OutlineEdit.SetWard(ward.name()));
    }
    if (year != null && outline.fiscalYear() == null) {
      edits.add(new OutlineEdit.SetYear(year));
    }
    if (stage != null && stage != outline.stage()) {
      edits.add(new OutlineEdit.SetStage(stage));
    }
    return edits;
  }
}
