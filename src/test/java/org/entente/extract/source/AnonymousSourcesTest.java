package org.entente.extract.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.extract.Extractor;
import org.entente.extract.action.ActionFinder;
import org.entente.extract.claims.ClaimFinder;
import org.entente.extract.event.EventFinder;
import org.entente.extract.reference.ReferenceFinder;
import org.entente.extract.time.TimeFinder;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Table;
import org.entente.model.Act;
import org.entente.model.Anonymity;
import org.entente.model.Argument;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.Facts;
import org.entente.model.Source;
import org.entente.nlp.Analyzer;
import org.entente.nlp.sequence.LinearChain;
import org.junit.jupiter.api.Test;

/** What texts give about sources that they do not name, in sentences of our own. */
class AnonymousSourcesTest {
  private static final Analyzer ANALYZER = Analyzer.load();
  private static final Extractor EXTRACTOR =
      new Extractor(
          new TimeFinder(),
          new ReferenceFinder(
              Gazetteer.load(),
              LinearChain.load("/models/references-descriptions.bin"),
              LinearChain.load("/models/references-pronouns.bin")),
          new EventFinder(),
          new ActionFinder(),
          new ClaimFinder(
              LinearChain.load("/models/claims-cues.bin"),
              LinearChain.load("/models/claims-roles.bin")));

  private static Facts facts(String text) {
    return EXTRACTOR.extract(ANALYZER.analyze(Article.bare("story", text)));
  }

  private static List<String> told(String text) {
    Facts facts = facts(text);
    return facts.claims().stream()
        .flatMap(c -> c.source().flatMap(Source::anonymity).stream())
        .map(who -> told(facts, who))
        .toList();
  }

  private static String told(Facts facts, Anonymity who) {
    Map<String, String> names =
        facts.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    return String.join(
        " | ",
        who.atLeast() + (who.exact() ? "" : "+"),
        who.role().orElse(""),
        who.of().stream().map(a -> whom(a, names)).collect(Collectors.joining(";")),
        who.knowledge().map(facts.article().text()::cover).orElse(""),
        who.condition().map(facts.article().text()::cover).orElse(""),
        who.place().map(a -> whom(a, names)).orElse(""));
  }

  private static String whom(Argument whom, Map<String, String> names) {
    return whom.entity().map(names::get).orElse(whom.text());
  }

  @Test
  void whatSixtySentencesGiveAboutTheirSources() {
    List<String> wrong = new ArrayList<>();
    List<Table.Row> rows = Table.load("/gold/anonymous-sources.tsv").rows();
    for (Table.Row row : rows) {
      String expected =
          List.of("number", "role", "of", "knows", "condition", "place").stream()
              .map(row::get)
              .collect(Collectors.joining(" | "));
      List<String> told = told(row.get("text"));
      if (!told.contains(expected)) {
        wrong.add(row.get("text") + " -> " + told + ", not " + expected);
      }
    }
    assertThat(rows).hasSize(60);
    // 59 of 60: an aside between a source and its verb may cost the claim.
    assertThat(wrong).as(String.join("\n", wrong)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void whoIsNamedOrNobodyIsNotAnonymous() {
    assertThat(told("The director of the port, Mariela Belski, said the gates were open."))
        .isEmpty();
    assertThat(told("Spokesman John Hart said the gates were open.")).isEmpty();
    assertThat(told("No official said that the gates were open.")).isEmpty();
    assertThat(told("The president said the gates were open.")).isEmpty();
    assertThat(told("Norway said the gates were open.")).isEmpty();
  }

  @Test
  void whoIsSpokenOfAgainIsTheSame() {
    Facts facts =
        facts(
            "Two Turkish officials said the ship had been seized. The officials said that it would"
                + " be released.");
    List<Optional<Source>> sources = facts.claims().stream().map(Claim::source).toList();
    assertThat(sources).hasSize(2);
    assertThat(sources.get(1).orElseThrow().entities())
        .isEqualTo(sources.get(0).orElseThrow().entities());
    assertThat(told(facts, sources.get(1).orElseThrow().anonymity().orElseThrow()))
        .startsWith("2 | official | Turkey");
  }

  /** Each source's words and whom they stand for. */
  private static List<String> sources(String text) {
    Facts facts = facts(text);
    Map<String, String> names =
        facts.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    return facts.claims().stream()
        .flatMap(c -> c.source().stream())
        .map(
            s ->
                facts.article().text().cover(s.span())
                    + " = "
                    + s.entities().stream().map(names::get).collect(Collectors.joining(", ")))
        .toList();
  }

  @Test
  void anUnnamedSourceIsOneEntity() {
    Facts facts =
        facts(
            "The accord will hold, according to a spokesperson for the NSC. The spokesperson said"
                + " that no date had been set.");
    assertThat(facts.claims())
        .hasSize(2)
        .extracting(c -> c.source().orElseThrow().entities())
        .allSatisfy(ids -> assertThat(ids).hasSize(1))
        .containsOnly(facts.claims().get(0).source().orElseThrow().entities());
    assertThat(told(facts, facts.claims().get(1).source().orElseThrow().anonymity().orElseThrow()))
        .startsWith("1 | spokesperson | NSC");
  }

  @Test
  void itIsTheBodyThatSpokeOrActedBefore() {
    assertThat(sources("Peru rejected the plan. It denied that it had signed the treaty."))
        .contains("It = Peru");
    assertThat(sources("The Foreign Ministry issued a note. It said that the vote was free."))
        .contains("It = Foreign Ministry");
    assertThat(sources("The bank said it would lend no more. It also denied that it was broke."))
        .contains("It = bank");
    assertThat(
            sources("The vote was free, the European Union said. It warned that it would watch."))
        .contains("It = European Union");
    assertThat(sources("Ann Lee left. It said in the letter that she was ill."))
        .noneMatch(s -> s.startsWith("It = A"));
  }

  @Test
  void theyAreThePeopleWhoWereSpokenOf() {
    assertThat(sources("Several envoys left the hall. They denied that the talks had failed."))
        .containsExactly("They = envoys");
    assertThat(told("Two Dutch officials met in Oslo. They said that the vote was free."))
        .containsExactly("2 | official | Netherlands |  |  | ");
    assertThat(sources("The prices rose. They said that the vote was free."))
        .containsExactly("They = ");
  }

  @Test
  void whoItIsThatDeniesDoingSomethingIsWhoDidIt() {
    Facts facts = facts("Norway recalled the envoy. It denied arming the rebels.");
    Claim denial = facts.claims().get(facts.claims().size() - 1);
    assertThat(denial.source().orElseThrow().entities()).hasSize(1);
    assertThat(denial.proposition().orElseThrow().subject().orElseThrow().entity())
        .contains(denial.source().orElseThrow().entities().get(0));
  }

  @Test
  void notToBeNamedIsNoClaim() {
    for (String text :
        List.of(
            "A Turkish official, who asked not to be named, said the border would stay closed.",
            "An aide, who declined to be identified, said the border would stay closed.",
            "An envoy who asked not to be named said the border would stay closed.",
            "A person familiar with the pact, asking not to be identified, said it would hold.",
            "A senior official who requested anonymity to discuss the pact said it would hold.")) {
      assertThat(facts(text).claims())
          .as(text)
          .singleElement()
          .extracting(Claim::act)
          .isEqualTo(Act.SAY);
    }
  }
}
