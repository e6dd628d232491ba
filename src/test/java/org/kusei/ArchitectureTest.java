package org.kusei;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Configuration;

/** The module map of the system, and the few rules the compiler cannot hold. */
class ArchitectureTest {

  /** Module to the modules it may call. */
  static final Map<String, Set<String>> MODULES =
      Map.ofEntries(
          Map.entry("platform", Set.of()),
          Map.entry("pages", Set.of("platform")),
          Map.entry("organization", Set.of("platform")),
          Map.entry("audit", Set.of("organization", "platform")),
          Map.entry("account", Set.of("audit", "organization", "platform")),
          Map.entry("history", Set.of("audit", "account", "organization", "pages", "platform")),
          Map.entry("credential", Set.of("account", "organization", "platform")),
          Map.entry("identity", Set.of("platform")),
          Map.entry(
              "entrance",
              Set.of(
                  "credential",
                  "identity",
                  "account",
                  "audit",
                  "organization",
                  "pages",
                  "platform")),
          Map.entry(
              "staff",
              Set.of(
                  "entrance",
                  "credential",
                  "identity",
                  "account",
                  "organization",
                  "pages",
                  "platform")),
          Map.entry("plan", Set.of("organization", "platform")),
          Map.entry("reform", Set.of("plan", "organization", "platform")),
          Map.entry("edition", Set.of("plan", "organization")),
          Map.entry("policy", Set.of("edition", "plan", "organization", "platform")),
          Map.entry("layout", Set.of("platform")),
          Map.entry("source", Set.of("platform")),
          Map.entry("office", Set.of("source", "platform")),
          Map.entry("reading", Set.of("office", "layout", "source", "platform")),
          Map.entry("notation", Set.of("organization", "plan", "platform")),
          Map.entry("outline", Set.of("source", "plan", "organization", "platform")),
          Map.entry(
              "grammar",
              Set.of("outline", "notation", "source", "plan", "organization", "platform")),
          Map.entry(
              "recognition",
              Set.of(
                  "grammar", "outline", "notation", "source", "plan", "organization", "platform")),
          Map.entry("editing", Set.of("outline", "source", "plan", "organization", "platform")),
          Map.entry(
              "intake",
              Set.of(
                  "editing",
                  "recognition",
                  "reading",
                  "outline",
                  "source",
                  "policy",
                  "edition",
                  "plan",
                  "reform",
                  "organization",
                  "platform")),
          Map.entry(
              "desk",
              Set.of(
                  "editing",
                  "intake",
                  "outline",
                  "source",
                  "forms",
                  "policy",
                  "edition",
                  "plan",
                  "reform",
                  "account",
                  "organization",
                  "pages",
                  "platform")),
          Map.entry("forms", Set.of("notation", "plan", "organization", "platform")),
          Map.entry(
              "authoring",
              Set.of(
                  "drafting",
                  "review",
                  "gauge",
                  "indicator",
                  "measure",
                  "responsibility",
                  "calendar",
                  "comparison",
                  "difference",
                  "forms",
                  "reform",
                  "policy",
                  "edition",
                  "plan",
                  "account",
                  "organization",
                  "pages",
                  "platform")),
          Map.entry("drafting", Set.of("policy", "edition", "plan", "organization", "platform")),
          Map.entry("prepared", Set.of("pages", "platform")),
          Map.entry(
              "bench",
              Set.of(
                  "attainment",
                  "indicator",
                  "measure",
                  "difference",
                  "drafting",
                  "search",
                  "recognition",
                  "reading",
                  "outline",
                  "source",
                  "policy",
                  "edition",
                  "plan",
                  "organization",
                  "pages",
                  "platform")),
          Map.entry(
              "cataloguing",
              Set.of(
                  "search",
                  "gauge",
                  "indicator",
                  "measure",
                  "reform",
                  "policy",
                  "edition",
                  "plan",
                  "organization",
                  "platform")),
          Map.entry(
              "reforming",
              Set.of(
                  "prepared",
                  "reform",
                  "notation",
                  "policy",
                  "edition",
                  "plan",
                  "organization",
                  "text",
                  "pages",
                  "platform")),
          Map.entry(
              "publication",
              Set.of(
                  "attainment",
                  "prepared",
                  "reforming",
                  "difference",
                  "notation",
                  "review",
                  "gauge",
                  "indicator",
                  "measure",
                  "policy",
                  "edition",
                  "plan",
                  "reform",
                  "organization",
                  "text",
                  "pages",
                  "platform")),
          Map.entry(
              "calendar",
              Set.of("policy", "edition", "plan", "account", "organization", "pages", "platform")),
          Map.entry(
              "scheduling",
              Set.of("calendar", "plan", "account", "organization", "pages", "platform")),
          Map.entry("selfcheck", Set.of("account", "organization", "pages", "platform")),
          Map.entry(
              "reorganisation",
              Set.of(
                  "responsibility",
                  "calendar",
                  "policy",
                  "edition",
                  "plan",
                  "account",
                  "organization",
                  "pages",
                  "platform")),
          Map.entry("reminder", Set.of("calendar", "account", "organization", "pages", "platform")),
          Map.entry(
              "responsibility",
              Set.of("calendar", "policy", "plan", "account", "organization", "pages", "platform")),
          Map.entry("measure", Set.of("edition", "plan", "organization")),
          Map.entry(
              "indicator",
              Set.of("measure", "policy", "edition", "plan", "organization", "platform")),
          Map.entry(
              "attainment",
              Set.of(
                  "indicator", "measure", "policy", "edition", "plan", "organization", "platform")),
          Map.entry(
              "gauge",
              Set.of("attainment", "measure", "edition", "plan", "organization", "platform")),
          Map.entry(
              "review",
              Set.of(
                  "indicator", "measure", "policy", "edition", "plan", "organization", "platform")),
          Map.entry(
              "reviewing",
              Set.of(
                  "review",
                  "prepared",
                  "calendar",
                  "gauge",
                  "measure",
                  "policy",
                  "edition",
                  "plan",
                  "account",
                  "organization",
                  "pages",
                  "platform")),
          Map.entry(
              "measuring",
              Set.of(
                  "attainment",
                  "responsibility",
                  "calendar",
                  "gauge",
                  "indicator",
                  "measure",
                  "policy",
                  "edition",
                  "plan",
                  "account",
                  "organization",
                  "pages",
                  "platform")),
          Map.entry("exchange", Set.of("measure", "edition", "plan", "organization", "platform")),
          Map.entry(
              "opendata",
              Set.of(
                  "prepared",
                  "exchange",
                  "gauge",
                  "indicator",
                  "measure",
                  "policy",
                  "edition",
                  "plan",
                  "organization",
                  "pages",
                  "platform")),
          Map.entry("lexicon", Set.of()),
          Map.entry("search", Set.of("lexicon", "pages", "platform")),
          Map.entry("text", Set.of()),
          Map.entry("matching", Set.of("edition", "plan", "text")),
          Map.entry(
              "difference",
              Set.of(
                  "matching",
                  "indicator",
                  "measure",
                  "policy",
                  "edition",
                  "plan",
                  "organization",
                  "text",
                  "platform")),
          Map.entry(
              "comparison",
              Set.of(
                  "gauge",
                  "measure",
                  "prepared",
                  "matching",
                  "difference",
                  "policy",
                  "edition",
                  "plan",
                  "account",
                  "organization",
                  "text",
                  "pages",
                  "platform")));

  static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.kusei");

  /** Modules in the test sources that break each rule on purpose. */
  static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  static Stream<String> modules() {
    return MODULES.keySet().stream();
  }

  static ArchRule callsOnlyTheAllowed(String root, String module, Set<String> allowed) {
    var packages =
        Stream.concat(Stream.of(module), allowed.stream())
            .map(name -> root + "." + name)
            .toArray(String[]::new);
    return classes()
        .that(resideInAPackage(root + "." + module + ".."))
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage(root + "..")).or(resideInAnyPackage(packages)))
        .allowEmptyShould(true);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void module_callsOnlyWhatTheMapAllows(String module) {
    callsOnlyTheAllowed("org.kusei", module, MODULES.getOrDefault(module, Set.of())).check(PRODUCT);
  }

  @Test
  void plantedArrow_isSeen() {
    assertThatThrownBy(() -> callsOnlyTheAllowed("planted", "door", Set.of()).check(PLANTED))
        .hasMessageContaining("planted.cellar.Wine");
    callsOnlyTheAllowed("planted", "door", Set.of("cellar")).check(PLANTED);
  }

  @Test
  void plantedCycle_isSeen() {
    assertThatThrownBy(() -> noCycles("planted").check(PLANTED)).hasMessageContaining("Cycle");
  }

  @Test
  void everyPackage_isOnTheMap() {
    assertThat(PRODUCT.stream().map(JavaClass::getPackageName).distinct())
        .allMatch(
            p -> p.equals("org.kusei") || MODULES.containsKey(p.substring("org.kusei.".length())));
  }

  @Test
  void modules_haveNoCycles() {
    noCycles("org.kusei").check(PRODUCT);
  }

  private static ArchRule noCycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  @Test
  void onlyStoresAndTheirWiring_speakSql() {
    noClasses()
        .that(resideInAPackage("org.kusei..").and(not(resideInAPackage("org.kusei.platform"))))
        .and()
        .haveSimpleNameNotEndingWith("Store")
        .and()
        .haveSimpleNameNotEndingWith("Configuration")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql.."))
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @Test
  void records_knowNoFramework() {
    classes()
        .that()
        .areRecords()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.kusei..", "org.jspecify.."))
        .check(PRODUCT);
  }

  /** Only classes named so are looked for when modules are put together. */
  @Test
  void configurations_areFoundByTheirName() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .areAnnotatedWith(Configuration.class)
        .should()
        .haveSimpleNameEndingWith("Configuration")
        .check(PRODUCT);
  }
}
