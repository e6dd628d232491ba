package org.kusei.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kusei.organization.FiscalYear;
import org.kusei.review.Scheme.Rule;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The schemes of all years, read from {@code review/schemes.json} and checked. */
public final class Schemes {
  private static final String FILE = "/review/schemes.json";
  private static final Set<String> FIGURES =
      Set.of("reached", "missed", "below-withdrawal", "none");

  private final List<Scheme> schemes;

  private Schemes(List<Scheme> schemes) {
    this.schemes = schemes;
  }

  /** Those that come with Kusei. */
  public static Schemes shipped() {
    try (var in = Objects.requireNonNull(Schemes.class.getResourceAsStream(FILE))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The schemes of a file.
   *
   * @throws IllegalArgumentException with all that is wrong with it
   */
  static Schemes read(InputStream in) {
    var schemes = JsonMapper.shared().readValue(in, new TypeReference<List<Scheme>>() {});
    var problems = problems(schemes);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
    return new Schemes(List.copyOf(schemes));
  }

  /** The scheme of that year; empty for years of which none is known. */
  public Optional<Scheme> find(FiscalYear year) {
    return schemes.stream().filter(scheme -> scheme.covers(year)).findAny();
  }

  public List<Scheme> list() {
    return schemes;
  }

  /** The scheme of that name, which judgements keep. */
  public Scheme get(String id) {
    return schemes.stream().filter(scheme -> scheme.id().equals(id)).findAny().orElseThrow();
  }

  private static List<String> problems(List<Scheme> schemes) {
    var problems = new ArrayList<String>();
    for (int i = 0; i < schemes.size(); i++) {
      var scheme = schemes.get(i);
      for (var other : schemes.subList(0, i)) {
        if (other.id().equals(scheme.id())) {
          problems.add(scheme.id() + " twice");
        }
        if (other.from() <= scheme.to() && scheme.from() <= other.to()) {
          problems.add(scheme.id() + " and " + other.id() + " cover the same year");
        }
      }
      if (scheme.from() > scheme.to()) {
        problems.add(scheme.id() + " ends before it begins");
      }
      scheme.suggestions().forEach(rule -> check(scheme, rule, problems));
      scheme.warnings().forEach(rule -> check(scheme, rule, problems));
    }
    return problems;
  }

  private static void check(Scheme scheme, Rule rule, List<String> problems) {
    var dimension = rule.dimension();
    if (dimension != null && !isCode(scheme, rule, dimension)) {
      problems.add(scheme.id() + ": " + dimension + " has no code " + rule.code());
    }
    for (var fact : rule.when()) {
      if (!isKnown(scheme, fact)) {
        problems.add(scheme.id() + ": no such fact as " + fact);
      }
    }
  }

  private static boolean isCode(Scheme scheme, Rule rule, String dimension) {
    var code = rule.code();
    return code != null
        && scheme.dimensions().stream()
            .filter(each -> each.id().equals(dimension) && each.of() == rule.of())
            .anyMatch(each -> each.find(code).isPresent());
  }

  private static boolean isKnown(Scheme scheme, String fact) {
    var parts = List.of(fact.split(":", -1));
    if (parts.getFirst().equals("figures")) {
      return parts.size() == 2 && FIGURES.contains(parts.getLast());
    }
    boolean below = parts.size() == 4 && fact.matches("below:(all|any):.+");
    if (!below && parts.size() != 2) {
      return false;
    }
    var dimension = parts.get(parts.size() - 2);
    return scheme.dimensions().stream()
        .filter(each -> each.id().equals(dimension))
        .flatMap(each -> each.codes().stream())
        .anyMatch(code -> code.has(parts.getLast()));
  }
}
