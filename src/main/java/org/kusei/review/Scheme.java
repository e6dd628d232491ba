package org.kusei.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.platform.Texts;

/**
 * How policies of a range of years are judged (評価の体系). The same sign means different things in
 * different schemes.
 *
 * @param confirmed whether a public document says so; else a ward may judge otherwise
 */
public record Scheme(
    String id,
    int from,
    int to,
    boolean confirmed,
    String ja,
    String en,
    List<Dimension> dimensions,
    List<Rule> suggestions,
    List<Rule> warnings) {

  /**
   * One thing that is judged of a sort of subject.
   *
   * @param in the reviews that judge it
   */
  public record Dimension(
      String id, Subject.Sort of, List<ReviewKind> in, String ja, String en, List<Code> codes) {

    public Dimension {
      in = List.copyOf(in);
      codes = List.copyOf(codes);
    }

    public Optional<Code> find(String code) {
      return codes.stream().filter(each -> each.code().equals(code)).findAny();
    }

    public String name(Texts texts) {
      return texts.japanese() ? ja : en;
    }
  }

  /**
   * One possible judgement.
   *
   * @param marks what it amounts to; rules speak of these and not of signs
   */
  public record Code(String code, String ja, String en, List<String> marks) {

    public Code {
      marks = List.copyOf(marks);
    }

    public boolean has(String mark) {
      return marks.contains(mark);
    }

    public String name(Texts texts) {
      return texts.japanese() ? ja : en;
    }
  }

  /**
   * What is suggested or warned of when all these facts hold; the first suggestion holds.
   *
   * @param dimension that is suggested for; null in a warning
   * @param code that is suggested; null in a warning
   * @param key names the warning; null in a suggestion
   */
  public record Rule(
      Subject.Sort of,
      @Nullable String dimension,
      List<String> when,
      @Nullable String code,
      @Nullable String key) {

    public Rule {
      when = List.copyOf(when);
    }
  }

  public Scheme {
    dimensions = List.copyOf(dimensions);
    suggestions = List.copyOf(suggestions);
    warnings = List.copyOf(warnings);
  }

  boolean covers(FiscalYear year) {
    return from <= year.start() && year.start() <= to;
  }

  /** What such a review judges of such a subject. */
  public List<Dimension> dimensions(Subject.Sort sort, ReviewKind kind) {
    return dimensions.stream()
        .filter(each -> each.of() == sort && each.in().contains(kind))
        .toList();
  }

  public String name(Texts texts) {
    return texts.japanese() ? ja : en;
  }
}
