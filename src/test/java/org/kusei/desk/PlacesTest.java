package org.kusei.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.editing.NodePath;
import org.kusei.editing.Shelf;
import org.kusei.plan.Statement;

/** What a form names is what it meant. */
class PlacesTest {

  static List<Shelf> shelves() {
    return List.of(
        new Shelf.NodeText(NodePath.of("0.2.1")),
        new Shelf.Statements(Statement.Kind.GOAL),
        new Shelf.Statements(Statement.Kind.MISSION),
        new Shelf.Statements(Statement.Kind.PRINCIPLE),
        new Shelf.ReformActions(3),
        new Shelf.Achievements(),
        new Shelf.Remaining(),
        new Shelf.Unplaced(),
        new Shelf.Chrome());
  }

  @ParameterizedTest
  @MethodSource("shelves")
  void spot_namedAndReadBack_isTheSame(Shelf shelf) {
    assertThat(Places.spot(Places.name(shelf, 7))).isEqualTo(new Places.Spot(shelf, 7));
  }
}
