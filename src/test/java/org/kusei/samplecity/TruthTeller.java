package org.kusei.samplecity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.BudgetLine.Authority;

/** Derives the truth about a document from its content. */
final class TruthTeller {

  private TruthTeller() {}

  static Truth truth(Plan plan) {
    var city = plan.stage() == null;
    return new Truth(
        plan.format().name().toLowerCase(Locale.ROOT),
        city ? null : plan.get("ward"),
        plan.year().start(),
        city ? null : plan.get("stage"),
        prints(plan, "head") ? plan.get("head") : null,
        prints(plan, "date") ? plan.get("date") : null,
        Set.of("simple", "issue", "stratml").contains(plan.get("form")) ? "contained" : "exact",
        Form.texts(plan.list("goals")),
        Form.texts(plan.list("missions")),
        Form.texts(plan.list("principles")),
        plan.issues().stream().map(item -> node(plan, item)).toList(),
        plan.reform().stream()
            .map(r -> new Truth.Reform(r.code(), r.title(), r.references(), r.actions()))
            .toList(),
        plan.reviews().stream().map(TruthTeller::review).toList(),
        new Truth.Evaluation(
            Form.texts(plan.list("achievements")), Form.texts(plan.list("remaining"))),
        plan.list("attachments").stream().map(p -> p.text().split(" => ", -1)[0]).toList(),
        contact(plan));
  }

  /** Whether this form prints that value at all. */
  private static boolean prints(Plan plan, String what) {
    var page = plan.says("format", "html") || plan.says("form", "page");
    return switch (plan.get("form")) {
      case "page" -> what.equals("date") || plan.is("mayor");
      case "stratml" -> true;
      case "simple" -> what.equals("date") ? page : page ? plan.is("mayor") : plan.is("titled");
      case "review" -> page && what.equals("date");
      default -> what.equals("head") ? plan.find("head") != null : page || plan.is("dated");
    };
  }

  private static Truth.Node node(Plan plan, Item item) {
    var style = Dialect.of(plan).choice(item.kind().name().toLowerCase(Locale.ROOT), "inside");
    // StratML numbers every node in an element of its own, whatever the dialect of its titles
    var unnumbered =
        Set.of("unnumbered", "labelonly").contains(style)
            && !item.is("nolabel")
            && !plan.says("form", "stratml");
    return new Truth.Node(
        item.kind().name().toLowerCase(Locale.ROOT),
        item.key(),
        unnumbered ? null : item.code(),
        !style.equals("circled") && !style.equals("paren"),
        item.title(),
        item.texts().stream().map(para -> para.text().split("／", -1)[0]).toList(),
        item.sums().stream()
            .filter(sum -> !sum.blank())
            .map(sum ->
                new Truth.Budget(
                    sum.year(),
                    sum.authority() == Authority.WARD ? "ward" : "cityManager",
                    sum.phase().name().toLowerCase(Locale.ROOT),
                    yen(sum.thousands())))
            .toList(),
        item.children().stream().map(child -> node(plan, child)).toList());
  }

  private static @Nullable Long yen(@Nullable Long thousands) {
    return thousands == null ? null : thousands * 1000;
  }

  private static Truth.Review review(ReviewEntry entry) {
    return new Truth.Review(
        entry.code(),
        entry.title(),
        entry.part("purpose"),
        entry.part("approach"),
        entry.part("actions"),
        entry.part("outcome"),
        entry.part("performance"),
        entry.part("done"),
        List.copyOf(entry.part("rating")).stream().findFirst().orElse(null),
        entry.part("assessment"),
        entry.part("rest"),
        entry.part("next"));
  }

  private static Truth.@Nullable Contact contact(Plan plan) {
    var printed =
        plan.says("format", "html")
            || (plan.says("format", "text") && Objects.nonNull(plan.find("unit")));
    return printed
        ? new Truth.Contact(
            plan.get("unit"), plan.get("phone"), plan.get("fax"), plan.get("address"))
        : null;
  }
}
