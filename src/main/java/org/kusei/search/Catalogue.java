package org.kusei.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kusei.platform.Database;

/**
 * Where other modules hand over what they publish. Each method joins the caller's transaction, so
 * that a text can be found if and only if it is published.
 */
public final class Catalogue {
  private final CatalogueStore store;

  /**
   * A volume as it is held.
   *
   * @param current whether it is the current one of its series
   */
  public record Stored(Volume volume, boolean current, List<Volume.Entry> entries) {

    public Stored {
      entries = List.copyOf(entries);
    }
  }

  public Catalogue(Database database) {
    this.store = new CatalogueStore(database);
  }

  /** Enters the volume with its entries, in place of what it said before. */
  public void put(Volume volume, List<Volume.Entry> entries) {
    long id = store.putVolume(volume);
    store.deleteEntries(volume.municipality(), id);
    for (int position = 0; position < entries.size(); position++) {
      store.insertEntry(volume.municipality(), id, position, entries.get(position));
    }
    store.tell();
  }

  /** From now on the volume of that address, and no other of its series, is the current one. */
  public void setCurrent(long municipality, String series, Optional<String> address) {
    store.setCurrent(municipality, series, address.orElse(""));
    store.tell();
  }

  /** Nothing of the volume is found any more. */
  public void withdraw(long municipality, String address) {
    store.withdraw(municipality, address).ifPresent(id -> store.deleteEntries(municipality, id));
    store.tell();
  }

  /** Asks every process on this database to build its index anew, while readers go on reading. */
  public void rebuild(long municipality) {
    store.askRebuild(municipality);
    store.tell();
  }

  /** Every volume that can be found, as it is stored. */
  public void forEach(long municipality, Consumer<Stored> reader) {
    store.forEach(
        municipality,
        row -> reader.accept(new Stored(row.volume(), row.current(), store.entries(row))));
  }
}
