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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Configuration;

/** The module map of the system, and the few rules the compiler cannot hold. */
class ArchitectureTest {

  static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.kusei");

  /** Modules in the test sources that break each rule on purpose. */
  static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  static Stream<String> modules() {
    return ModuleMap.MODULES.keySet().stream();
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
    callsOnlyTheAllowed("org.kusei", module, ModuleMap.MODULES.getOrDefault(module, Set.of()))
        .check(PRODUCT);
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
        .allMatch(p ->
            p.equals("org.kusei")
                || ModuleMap.MODULES.containsKey(p.substring("org.kusei.".length())));
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
