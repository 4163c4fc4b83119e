package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The architecture: two tables, who may know whom and which package owns which library. */
class ArchitectureTest {

  /** Package by package: which of our own packages it may import. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", Set.of()),
              Map.entry("json", Set.of("model")),
              Map.entry("corpus", Set.of("model")),
              Map.entry("gazetteer", Set.of("model")),
              Map.entry("read", Set.of("model")),
              Map.entry("nlp", Set.of("model", "gazetteer")),
              Map.entry("extract", Set.of("model", "gazetteer")),
              Map.entry("link", Set.of("model", "gazetteer")),
              Map.entry("rdf", Set.of("model")),
              Map.entry("store", Set.of("model", "rdf")),
              Map.entry("query", Set.of("model", "rdf", "store")),
              Map.entry("export", Set.of("model", "rdf", "store", "query")),
              Map.entry(
                  "pipeline",
                  Set.of(
                      "model",
                      "read",
                      "gazetteer",
                      "nlp",
                      "extract",
                      "link",
                      "json",
                      "rdf",
                      "store")),
              Map.entry("server", Set.of("model", "store", "query", "export", "pipeline")),
              Map.entry(
                  "evaluate",
                  Set.of(
                      "model", "corpus", "gazetteer", "read", "nlp", "link", "json", "pipeline")),
              Map.entry("train", Set.of("model", "corpus", "gazetteer", "nlp", "extract", "link")),
              Map.entry(
                  "cli",
                  Set.of(
                      "model",
                      "json",
                      "corpus",
                      "gazetteer",
                      "read",
                      "nlp",
                      "extract",
                      "link",
                      "rdf",
                      "store",
                      "query",
                      "export",
                      "pipeline",
                      "server",
                      "evaluate",
                      "train"))));

  /** Library by library: which of our packages may use it. */
  private static final Map<String, Set<String>> OWNERS =
      Map.ofEntries(
          Map.entry("opennlp..", Set.of("nlp")),
          Map.entry(
              "com.fasterxml.jackson..",
              Set.of("read", "json", "corpus", "link", "evaluate", "train", "server")),
          Map.entry("java.net.http..", Set.of("link")),
          Map.entry("org.apache.lucene..", Set.of("link")),
          Map.entry("org.apache.commons.compress..", Set.of("link")),
          Map.entry("org.apache.jena.fuseki..", Set.of("server")),
          Map.entry("org.eclipse.jetty..", Set.of("server")),
          Map.entry("jakarta.servlet..", Set.of("server")),
          Map.entry("org.apache.jena.tdb2..", Set.of("store")),
          Map.entry("org.apache.jena.shacl..", Set.of("rdf")),
          Map.entry("org.apache.jena..", Set.of("rdf", "store", "query", "export", "server")),
          Map.entry("picocli..", Set.of("cli")),
          Map.entry("me.tongfei..", Set.of("cli")));

  private static final com.tngtech.archunit.core.domain.JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.entente");

  @TestFactory
  Stream<DynamicTest> theTableHolds() {
    return MAY_IMPORT.entrySet().stream()
        .map(
            row ->
                test(
                    row.getKey() + " knows only " + row.getValue(),
                    noClasses()
                        .that()
                        .resideInAPackage(inside(row.getKey()))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                            MAY_IMPORT.keySet().stream()
                                .filter(p -> !p.equals(row.getKey()) && !row.getValue().contains(p))
                                .map(ArchitectureTest::inside)
                                .toArray(String[]::new))
                        .because("a step does not know the steps after it")));
  }

  @TestFactory
  Stream<DynamicTest> everyLibraryHasItsOwners() {
    return new TreeMap<>(OWNERS)
        .entrySet().stream()
            .map(
                row ->
                    test(
                        row.getKey() + " belongs to " + row.getValue(),
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                row.getValue().stream()
                                    .map(ArchitectureTest::inside)
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(row.getKey())
                            .because("a library that lives in one place can be replaced")));
  }

  @TestFactory
  Stream<DynamicTest> theHouseRulesHold() {
    return Stream.of(
        test(
            "every class is in a package of the table",
            classes()
                .should()
                .resideInAnyPackage(
                    MAY_IMPORT.keySet().stream()
                        .map(ArchitectureTest::inside)
                        .toArray(String[]::new))
                .because("a package outside the table would know everybody")),
        test(
            "no package cycles",
            slices()
                .matching("org.entente.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes two packages one")),
        test(
            "model is records, enums and interfaces",
            classes()
                .that()
                .resideInAPackage("org.entente.model..")
                .should(
                    com.tngtech.archunit.lang.conditions.ArchConditions.be(
                        com.tngtech.archunit.base.DescribedPredicate.<JavaClass>describe(
                            "records, enums or interfaces",
                            c -> c.isRecord() || c.isEnum() || c.isInterface())))
                .because("values have no behaviour to hide")),
        test(
            "model needs nothing but the JDK",
            noClasses()
                .that()
                .resideInAPackage("org.entente.model..")
                .should()
                .dependOnClassesThat(
                    not(resideInAnyPackage("java..", "org.entente.model..", "org.jspecify..")))
                .because("every package speaks in these")),
        test(
            "no class is called after what it is not",
            noClasses()
                .should()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .because("such a name hides a noun")),
        test("only the command line prints", NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS_BUT_CLI),
        test(
            "nothing throws generic exceptions",
            NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because(
                "a message says what, where and what to do")));
  }

  private static final ArchRule NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS_BUT_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.cli..")
          .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .because("standard output is for data, standard error for people");

  private static DynamicTest test(String name, ArchRule rule) {
    return DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(OURS));
  }

  private static String inside(String name) {
    return "org.entente." + name + "..";
  }
}
