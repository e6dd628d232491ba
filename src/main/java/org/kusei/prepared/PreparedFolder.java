package org.kusei.prepared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What lies ready, and what is known of it: {@code pages} for web servers, {@code parts} with one
 * list a part that is complete, {@code state} with the moment of the record up to which all this
 * holds. A part without its list is not ready, whatever files of it there are.
 */
final class PreparedFolder {
  private final Path home;
  private final PageFiles files;
  private final Map<String, Prepared> pages = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Prepared>> parts = new HashMap<>();
  private final Map<String, Integer> turns = new HashMap<>();
  private int turn;

  PreparedFolder(Path home) {
    this.home = home;
    this.files = new PageFiles(home.resolve("pages"));
  }

  /** The page, if it lies ready. */
  Optional<Prepared> find(String language, String path) {
    return Optional.ofNullable(pages.get(PageHead.address(language, path)))
        .or(() -> Optional.ofNullable(pages.get(PageHead.address(PageHead.ANY, path))));
  }

  /**
   * Takes over what is complete, and deletes the rest.
   *
   * @param changed parts that do not hold any more, of which no page is shown for a moment
   */
  synchronized void load(List<String> changed) throws IOException {
    Files.createDirectories(home.resolve("parts"));
    for (var list : lists()) {
      var part = part(list);
      var found =
          changed.stream().anyMatch(each -> covers(each, part))
              ? Optional.<List<Prepared>>empty()
              : read(list);
      if (found.isPresent()) {
        found.get().forEach(page -> pages.put(page.head().address(), page));
        parts.put(part, byName(found.get()));
      } else {
        Files.delete(list);
      }
    }
    files.writeAssets();
    files.keepOnly(pages.values().stream().map(page -> page.head().file()).toList());
  }

  /** Nothing lies ready any more. */
  synchronized void clear() throws IOException {
    pages.clear();
    parts.clear();
    Files.createDirectories(home.resolve("parts"));
    for (var list : lists()) {
      Files.delete(list);
    }
    files.writeAssets();
    files.keepOnly(Set.of());
  }

  /** Those of which any page lies ready. */
  synchronized Set<String> parts() {
    return Set.copyOf(parts.keySet());
  }

  /** Those of which all pages do. */
  synchronized Set<String> complete() {
    return parts.entrySet().stream()
        .filter(part -> part.getValue().values().stream().allMatch(this::isServed))
        .map(Map.Entry::getKey)
        .filter(part -> Files.exists(list(part)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isServed(Prepared page) {
    return page.equals(pages.get(page.head().address()));
  }

  /**
   * Takes the pages of the part and of those below it away at once; whoever is rendering one of
   * them is refused from now on.
   */
  synchronized void withdraw(String part) throws IOException {
    forget(part);
    for (var each : parts.keySet().stream().filter(name -> covers(part, name)).toList()) {
      take(each);
    }
  }

  /** The same for readers of this process; files stay until they are withdrawn. */
  synchronized void forget(String part) {
    turn++;
    turns.put(part, turn);
    parts.forEach((name, own) -> {
      if (covers(part, name)) {
        own.forEach(pages::remove);
      }
    });
  }

  static boolean covers(String part, String name) {
    return part.equals(PartStore.EVERYTHING) || name.equals(part) || name.startsWith(part + "/");
  }

  private void take(String part) throws IOException {
    // the list first: a part that was half taken away when the process ended is not ready
    Files.deleteIfExists(list(part));
    for (var page : parts.getOrDefault(part, Map.of()).values()) {
      files.delete(page.head().file());
    }
    parts.remove(part);
  }

  /** When the part was last withdrawn; whoever renders it names the turn from before. */
  synchronized int turn(String part) {
    return turns.entrySet().stream()
        .filter(each -> covers(each.getKey(), part))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /** False when the part was withdrawn meanwhile. */
  synchronized boolean put(String part, int turn, Prepared page, byte[] body) throws IOException {
    if (turn(part) != turn) {
      return false;
    }
    var address = page.head().address();
    files.write(page.head().file(), body);
    parts.computeIfAbsent(part, _ -> new LinkedHashMap<>()).put(address, page);
    pages.put(address, page);
    return true;
  }

  Prepared page(PageHead head) {
    return new Prepared(files, head);
  }

  synchronized void complete(String part, int turn) throws IOException {
    if (turn(part) == turn) {
      var own = parts.computeIfAbsent(part, _ -> new LinkedHashMap<>());
      var lines = new StringBuilder();
      for (var page : own.values()) {
        for (var encoding : Encoding.values()) {
          lines.append(Files.size(files.path(page.head().file(), encoding))).append(' ');
        }
        lines.append(String.join(" ", page.head().fields())).append('\n');
      }
      PageFiles.replace(list(part), lines.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Of which build and which moment of the record the pages are. */
  record State(String build, String moment) {}

  /** What {@link #remember} kept; empty at first. */
  Optional<State> state() throws IOException {
    var file = home.resolve("state");
    var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
    return lines.size() == 2
        ? Optional.of(new State(lines.getFirst(), lines.getLast()))
        : Optional.empty();
  }

  void remember(String build, String moment) throws IOException {
    PageFiles.replace(
        home.resolve("state"), (build + "\n" + moment + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Prepared> byName(List<Prepared> found) {
    var own = new LinkedHashMap<String, Prepared>();
    found.forEach(page -> own.put(page.head().address(), page));
    return own;
  }

  private List<Path> lists() throws IOException {
    try (var found = Files.list(home.resolve("parts"))) {
      return found.toList();
    }
  }

  private Path list(String part) {
    return list(home, part);
  }

  /** Where the list of the part is, once all its pages lie ready. */
  static Path list(Path home, String part) {
    return home.resolve("parts").resolve(part.replace('/', '+') + ".txt");
  }

  private static String part(Path list) {
    return list.getFileName().toString().replaceFirst("\\.txt$", "").replace('+', '/');
  }

  /** Empty unless every file that the list names is there and whole. */
  private Optional<List<Prepared>> read(Path list) {
    try {
      var found = new ArrayList<Prepared>();
      for (var line : Files.readAllLines(list)) {
        var fields = List.of(line.split(" ", -1));
        int sizes = Encoding.values().length;
        var page = new Prepared(files, PageHead.of(fields.subList(sizes, fields.size())));
        if (!page.isWhole(sizes(fields))) {
          return Optional.empty();
        }
        found.add(page);
      }
      return Optional.of(found);
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NoSuchElementException unreadable) {
      return Optional.empty();
    }
  }

  private static Map<Encoding, Long> sizes(List<String> fields) {
    var sizes = new EnumMap<Encoding, Long>(Encoding.class);
    var next = fields.iterator();
    for (var encoding : Encoding.values()) {
      sizes.put(encoding, Long.valueOf(next.next()));
    }
    return sizes;
  }
}
