package planted.door;

import java.util.List;
import planted.cellar.Wine;

/** Stands at the door and reaches into the cellar. */
public record Bell(List<Wine> wines) {

  public Bell {
    wines = List.copyOf(wines);
  }
}
