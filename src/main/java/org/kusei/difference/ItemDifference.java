package org.kusei.difference;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.TextDifference.Ends;
import org.kusei.difference.TextDifference.Home;
import org.kusei.difference.TextDifference.Home.OfReformItem;
import org.kusei.text.Revision;

/**
 * What became of an item outside the tree: a reform item (市政改革プランの取組項目) or an attachment.
 *
 * @param before its number or address before; null where there is none
 * @param after its number or address after; null where there is none
 * @param placeBefore its place before, from 0 among those of its sort; null where there is none
 * @param placeAfter its place after; null where there is none
 * @param changes those of {@link Change} that may hold of an item
 * @param details references and actions of a reform item, in reading order
 */
public record ItemDifference(
    @Nullable String before,
    @Nullable String after,
    @Nullable Integer placeBefore,
    @Nullable Integer placeAfter,
    Set<Change> changes,
    Revision title,
    List<Revision> details) {

  public ItemDifference {
    changes = Collections.unmodifiableSet(new TreeSet<>(changes));
    details = List.copyOf(details);
  }

  public boolean changed() {
    return !changes.isEmpty();
  }

  /** The lines of a reform item. */
  public TextDifference text() {
    return new TextDifference(home(placeBefore), home(placeAfter), details);
  }

  private static @Nullable Home home(@Nullable Integer place) {
    return place == null ? null : new OfReformItem(place);
  }

  ItemDifference noting(Ends ends) {
    var noted = text().noting(ends, changes, title);
    return new ItemDifference(before, after, placeBefore, placeAfter, noted, title, details);
  }

  ItemDifference mirrored() {
    return new ItemDifference(
        /* before= */ after,
        /* after= */ before,
        /* placeBefore= */ placeAfter,
        /* placeAfter= */ placeBefore,
        changes.stream().map(Change::mirrored).collect(Collectors.toSet()),
        title.mirrored(),
        Passages.mirrored(details));
  }
}
