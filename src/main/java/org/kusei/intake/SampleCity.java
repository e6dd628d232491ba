package org.kusei.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.FoundingFile;
import org.kusei.organization.FoundingReader;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Municipality;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Wards;
import org.kusei.plan.Stage;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision.Accepted;
import org.kusei.source.UnreadableException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fictional sample city: its documents are accepted one by one on the way that every import
 * takes. Loading again adds only what is missing.
 */
public final class SampleCity {

  /** One document of the city and what came of it; {@code place} counts from 1. */
  public record Loaded(String file, int place, int of, Outcome outcome) {

    /** Whether it is on record, from now or from before. */
    public boolean isOnRecord() {
      return !(outcome instanceof Outcome.NotAccepted(var problems))
          || problems.stream()
              .allMatch(problem -> problem.reason().equals("intake.problem.already-accepted"));
    }
  }

  private static final String FOLDER = "/sample-city/";
  private static final Actor LOADER = new Actor("sample city");

  private final Municipalities municipalities;
  private final Wards wards;
  private final Submissions submissions;

  public SampleCity(Municipalities municipalities, Wards wards, Submissions submissions) {
    this.municipalities = municipalities;
    this.wards = wards;
    this.submissions = submissions;
  }

  /** Whether this record is another city's, which the sample must not join. */
  public boolean isForeign() {
    var slug = description().at("/municipality/slug").asString();
    return municipalities.findHome().filter(home -> !home.slug().equals(slug)).isPresent();
  }

  /** Loads what is missing, telling after each document what came of it. */
  public List<Loaded> load(Consumer<Loaded> progress) {
    var city = description();
    var home = municipalities.findHome().orElseGet(() -> founded()).id();
    var documents = city.at("/documents");
    var all = new ArrayList<Loaded>();
    for (var document : documents) {
      var file = document.at("/file").asString();
      var outcome = submit(home, file, expectation(home, document));
      var loaded = new Loaded(file, all.size() + 1, documents.size(), outcome);
      all.add(loaded);
      progress.accept(loaded);
    }
    return all;
  }

  private Outcome submit(MunicipalityId home, String file, Expectation expected) {
    try {
      return submissions.submit(LOADER, home, file, bytes("documents/" + file), expected);
    } catch (UnreadableException e) {
      return new Outcome.NotAccepted(List.of(new Problem(e.key(), e.arguments())));
    }
  }

  private Municipality founded() {
    if (!(FoundingReader.read(bytes("city.json"))
        instanceof Accepted<FoundingFile>(var described))) {
      throw new IllegalStateException("city.json describes no city");
    }
    // Refused when another process founded it at this moment: then it is there all the same.
    municipalities.found(LOADER, described.founding());
    return municipalities.get(described.founding().slug());
  }

  private Expectation expectation(MunicipalityId home, JsonNode document) {
    var ward = optional(document, "ward");
    var stage = optional(document, "stage");
    return new Expectation(
        ward == null ? null : wards.get(home, ward),
        new FiscalYear(document.at("/year").asInt()),
        stage == null ? null : Stage.valueOf(stage.toUpperCase(Locale.ROOT)));
  }

  private static String text(JsonNode node, String name) {
    return node.at("/" + name).asString();
  }

  private static @Nullable String optional(JsonNode node, String name) {
    return node.hasNonNull(name) ? text(node, name) : null;
  }

  private static JsonNode description() {
    return new JsonMapper().readTree(bytes("city.json"));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = SampleCity.class.getResourceAsStream(FOLDER + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
