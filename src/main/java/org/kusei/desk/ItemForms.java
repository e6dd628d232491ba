package org.kusei.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.desk.ReviewView.ItemField;
import org.kusei.desk.ReviewView.ItemForm;
import org.kusei.editing.ReviewField;
import org.kusei.editing.Shelf;
import org.kusei.forms.Choice;
import org.kusei.outline.Outline;
import org.kusei.outline.Passage;
import org.kusei.outline.ReviewItem;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;

/** The items (事項) of a reform review on its page: their texts, their forms, their names. */
final class ItemForms {
  private static final int CHARACTERS_A_ROW = 40;
  private static final int LABEL_LENGTH = 20;

  private final Texts texts;
  private final Editing editing;

  ItemForms(Texts texts, Editing editing) {
    this.texts = texts;
    this.editing = editing;
  }

  /** The passages of one field, and how the form names it: {@code purpose}, {@code 0.done}. */
  record ItemText(Shelf.ReviewText shelf, String field, List<Passage> passages) {

    static ItemText of(ReviewItem item, Shelf.ReviewText shelf) {
      var word = word(shelf.field());
      return new ItemText(
          shelf,
          shelf.field().isOfItem() ? word : shelf.review() + "." + word,
          shelf.field().of(item, shelf.review()));
    }
  }

  static ReviewItem item(Outline outline, int item) {
    if (item < 0 || item >= outline.reviewItems().size()) {
      throw new NotFoundException(item);
    }
    return outline.reviewItems().get(item);
  }

  /** In the order of the form. */
  static List<ItemText> texts(ReviewItem item, int number) {
    var own =
        Arrays.stream(ReviewField.values())
            .filter(ReviewField::isOfItem)
            .map(field -> new Shelf.ReviewText(number, 0, field));
    var reviews =
        IntStream.range(0, item.reviews().size())
            .boxed()
            .flatMap(review ->
                Arrays.stream(ReviewField.values())
                    .filter(field -> !field.isOfItem())
                    .map(field -> new Shelf.ReviewText(number, review, field)));
    return Stream.concat(own, reviews).map(shelf -> ItemText.of(item, shelf)).toList();
  }

  static String rating(int review) {
    return review + ".rating";
  }

  /** One line a passage. */
  static List<String> paragraphs(String typed) {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  String label(ItemText text) {
    return texts.text("desk.item." + word(text.shelf().field()));
  }

  private static String word(ReviewField field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rating stands before what follows it on the form. */
  @Nullable String note(ReviewItem item, ItemText text) {
    var rating =
        text.shelf().field() == ReviewField.ASSESSMENT
            ? item.reviews().get(text.shelf().review()).rating()
            : null;
    return rating == null ? null : texts.text("desk.item.rated", rating);
  }

  ItemForm form(ReviewItem item, int number, String closeAddress) {
    var fields = new ArrayList<ItemField>();
    for (var text : texts(item, number)) {
      if (text.shelf().field() == ReviewField.ASSESSMENT) {
        int review = text.shelf().review();
        var rating = Objects.requireNonNullElse(item.reviews().get(review).rating(), "");
        fields.add(
            new ItemField(
                texts.text("desk.item.rating"), editing.field(rating(review), rating), 1));
      }
      var value = text.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
      fields.add(new ItemField(label(text), editing.field(text.field(), value), rows(value)));
    }
    return new ItemForm(
        number,
        editing.field("code", Objects.requireNonNullElse(item.code(), "")),
        editing.field("title", item.title().text()),
        fields,
        closeAddress);
  }

  private static int rows(String value) {
    return 2 + (int) value.lines().count() + value.length() / CHARACTERS_A_ROW;
  }

  List<Choice> destinations(List<ReviewItem> items) {
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(i ->
            texts(items.get(i), i).stream()
                .map(text ->
                    new Choice(
                        Places.name(text.shelf()), name(items.get(i)) + ": " + label(text), false)))
        .toList();
  }

  private static String name(ReviewItem item) {
    var title = item.title().text();
    var code = item.code() == null ? "" : item.code() + " ";
    return code + (title.length() > LABEL_LENGTH ? title.substring(0, LABEL_LENGTH) + "…" : title);
  }
}
