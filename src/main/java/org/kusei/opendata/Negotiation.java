package org.kusei.opendata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Chooses the form that a client likes best. */
final class Negotiation {

  /** What each may be asked for as; the first is taken where a client likes all. */
  private static final List<Map.Entry<MediaType, Format>> OFFERS =
      List.of(
          Map.entry(MediaType.APPLICATION_JSON, Format.JSON),
          Map.entry(new MediaType("text", "csv"), Format.CSV),
          Map.entry(MediaType.APPLICATION_XML, Format.STRATML),
          Map.entry(MediaType.TEXT_XML, Format.STRATML));

  /** Empty when none of the forms would do. */
  static Optional<Format> format(@Nullable String accept) {
    return accept == null || accept.isBlank() ? Optional.of(Format.JSON) : best(accept);
  }

  private static Optional<Format> best(String accept) {
    try {
      return MediaType.parseMediaTypes(accept).stream()
          .filter(wanted -> wanted.getQualityValue() > 0)
          .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
          .flatMap(wanted -> offers(wanted).stream())
          .findFirst();
    } catch (InvalidMediaTypeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Format> offers(MediaType wanted) {
    return OFFERS.stream()
        .filter(offer -> wanted.includes(offer.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Negotiation() {}
}
