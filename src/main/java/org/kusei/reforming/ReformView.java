package org.kusei.reforming;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Addresses;
import org.kusei.pages.Page;
import org.kusei.plan.Origin;
import org.kusei.plan.Sourced;
import org.kusei.plan.Wording;
import org.kusei.reform.ProgrammeItem;
import org.kusei.reform.ProgrammeItem.ItemReview;
import org.kusei.reform.ReformAddresses;
import org.kusei.reform.ReformProgramme;
import org.kusei.text.Prose;

/**
 * One year's review of the reform programme.
 *
 * @param newer address of the review that holds now, where this is an earlier one; else null
 */
public record ReformView(
    Page page,
    String years,
    @Nullable String newer,
    @Nullable String day,
    @Nullable String dayInWords,
    List<Item> items,
    String file,
    String hash,
    @Nullable String legend) {

  /**
   * An item (事項).
   *
   * @param place line numbers in the source; null where a person typed it
   */
  public record Item(
      String anchor,
      @Nullable String code,
      String title,
      List<Field> fields,
      List<Review> reviews,
      List<Taker> takers,
      @Nullable String place) {}

  /** A ward's item that takes it up, with its address. */
  public record Taker(String href, String policy, String title) {}

  /** A field of the form with what stands in it. */
  public record Field(String name, List<Prose> text) {}

  /**
   * What was done and how it was judged.
   *
   * @param rating as printed; null where none is
   */
  public record Review(@Nullable String rating, List<Field> fields) {}

  /**
   * @param lasting whether the heading names which review of the year it is
   */
  static ReformView of(
      Page page,
      ReformProgramme programme,
      boolean lasting,
      List<ReformProgramme> all,
      List<ReformTakers.Taker> takers) {
    var words = new Wording(page.texts());
    var day = programme.publishedOn();
    var items = programme.items();
    var years = words.bothYears(programme.year());
    var number = Integer.toString(programme.number());
    return new ReformView(
        page,
        lasting ? words.text("reform.title-of-edition", years, number) : years,
        programme.number() == all.getLast().number()
            ? null
            : ReformAddresses.year(programme.year()),
        day == null ? null : day.toString(),
        day == null ? null : words.figures().day(day),
        IntStream.range(0, items.size())
            .mapToObj(i -> item(words, ReformAddresses.anchor(i), items.get(i), takers))
            .toList(),
        programme.source().name(),
        programme.source().hash(),
        ReformYearsView.legend(words, programme));
  }

  private static Item item(
      Wording words,
      String anchor,
      Sourced<ProgrammeItem> sourced,
      List<ReformTakers.Taker> takers) {
    var item = sourced.value();
    return new Item(
        anchor,
        item.code(),
        item.title(),
        fields(
            field(words, "purpose", item.purpose()),
            field(words, "approach", item.approach()),
            field(words, "actions", item.actions()),
            field(words, "outcome-target", item.outcomeTarget()),
            field(words, "performance-target", item.performanceTarget())),
        item.reviews().stream().map(review -> review(words, review)).toList(),
        takers.stream()
            .filter(taker -> taker.item().equals(item))
            .map(taker -> taker(words, taker))
            .toList(),
        place(words, sourced.origin()));
  }

  private static Taker taker(Wording words, ReformTakers.Taker taker) {
    var policy = words.text("policy.title", words.ward(taker.ward()), words.year(taker.year()));
    return new Taker(
        Addresses.policy(taker.ward(), taker.year()) + "#reform", policy, taker.by().title());
  }

  private static Review review(Wording words, ItemReview review) {
    return new Review(
        review.rating(),
        fields(
            field(words, "done", review.done()),
            field(words, "assessment", review.assessment()),
            field(words, "remaining", review.remaining()),
            field(words, "next", review.next())));
  }

  private static List<Field> fields(Field... fields) {
    return Stream.of(fields).filter(field -> !field.text().isEmpty()).toList();
  }

  private static Field field(Wording words, String name, List<String> text) {
    return new Field(words.text("reform." + name), Prose.of(text));
  }

  private static @Nullable String place(Wording words, @Nullable Origin origin) {
    return origin == null ? null : words.lines(origin);
  }
}
