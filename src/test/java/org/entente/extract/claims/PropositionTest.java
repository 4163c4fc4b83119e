package org.entente.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Claim;
import org.entente.model.Core;
import org.entente.model.Polarity;
import org.entente.model.Stated;
import org.entente.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contents come down to, in sentences of our own; the entities are Norland and Ruiz. */
class PropositionTest {
  private static String core(String text) {
    List<Claim> claims = Analysed.claims(text, "Norland", "Ruiz");
    Claim last = claims.get(claims.size() - 1);
    return last.proposition().flatMap(p -> p.core()).map(PropositionTest::told).orElse("nothing");
  }

  private static String told(Core core) {
    return core.relation()
        + " / "
        + told(core.subject())
        + " / "
        + told(core.object())
        + " / "
        + told(core.circumstances());
  }

  private static String told(List<Term> terms) {
    return terms.stream().map(t -> t.entity().orElse(t.word())).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // One thing, said as a clause, in the passive, as a gerund, and by nouns.
        "The minister said that Norland had attacked the harbour. | attack / Norland / the harbour /",
        "The minister said that the harbour was attacked by Norland. | attack / Norland / the harbour /",
        "The minister accused Norland of attacking the harbour. | attack / Norland / the harbour /",
        "The minister accused Norland of an attack on the harbour. | attack / Norland / the harbour /",
        "Norland denied having attacked the harbour. | attack / Norland / the harbour /",
        "Norland denied that it had attacked the harbour. | attack / ? / the harbour /",
        "Norland denied any attack on the harbour. | attack / Norland / the harbour /",
        // Nobody is named.
        "The minister said that all tariffs had been lifted. | end / / tariff all /",
        "Ruiz demanded an end to all tariffs. | end / / tariff all /",
        "Ruiz demanded the lifting of all tariffs. | end / / tariff all /",
        // Light verbs, particles and prepositions.
        "Ruiz said that Norland had made progress. | progress / Norland / /",
        "Ruiz said that Norland had put an end to the strike. | end / Norland / the attack /",
        "Ruiz said that Norland had taken part in the parade. | participate in / Norland / the parade /",
        "Ruiz said that Norland had interfered in the referendum. | meddle in / Norland / the referendum /",
        "Ruiz said that Norland would pull out of the treaty. | leave / Norland / the treaty /",
        // Opposites, what ought to be, and numbers.
        "Ruiz said that Norland had violated the truce. | !respect / Norland / the truce /",
        "Ruiz said that Norland should sell ten ships. | sell / Norland / ship ten / should",
        "Ruiz promised to sell ten ships. | sell / Ruiz / ship ten /",
        "Ruiz said that the talks had been useful. | be / the talk / useful /",
      })
  void comesDownToTheSameHoweverItIsSaid(String text, String expected) {
    assertThat(core(text).replaceAll("\\s+", " ").strip()).isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Own subjects, shared subjects, own and shared negations.
        "The minister said that Norland had not attacked the harbour and that Ruiz had closed the border. | - attack Norland harbour; + close Ruiz border",
        "Ruiz promised to withdraw his troops and open the border. | + remove Ruiz troops; + open Ruiz border",
        "Ruiz said that Norland would not sign the treaty and would buy ships. | - sign Norland treaty; + buy Norland ship",
        "Ruiz said that Norland did not attack the harbour or cross the border. | - attack Norland harbour; - cross Norland border",
        "Ruiz said that the treaty was not a threat but a chance. | - be treaty threat; + be treaty chance",
        "Ruiz said that the talks were long and useful. | + be talk long; + be talk useful",
        "Ruiz said that no soldier had entered the village or fired on the crowd. | - enter soldier village; - fire on soldier crowd",
        "The minister accused Norland of bombing the harbour and killing sailors. | + bomb Norland harbour; + kill Norland sailor",
        "Ruiz demanded the resignation of the minister and the release of all prisoners. | + resign minister ; + free  prisoner",
        // Of two alternatives neither is claimed.
        "Ruiz warned that Norland would pay its debts or leave the union. | ",
        // Nouns that tell no event.
        "Ruiz rejected the map. | ",
      })
  void coordinatedClausesAreEachReadWithTheirOwnSide(String text, String expected) {
    List<Claim> claims = Analysed.claims(text, "Norland", "Ruiz");
    assertThat(
            claims.stream()
                .flatMap(c -> c.stated().stream())
                .map(PropositionTest::brief)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected == null ? "" : expected.strip());
  }

  @Test
  void aClauseThatSharesItsSubjectIsReadWithIt() {
    Claim claim =
        Analysed.claims("Ruiz said that Norland did not attack the harbour and will buy ships.")
            .get(0);
    assertThat(claim.stated())
        .extracting(s -> s.proposition().text())
        .containsExactly("Norland attacked the harbour", "Norland will buy ships");
  }

  private static String brief(Stated stated) {
    Core core = stated.proposition().core().orElseThrow();
    String side = stated.polarity() == Polarity.POSITIVE ? "+ " : "- ";
    return side + core.relation() + " " + head(core.subject()) + " " + head(core.object());
  }

  private static String head(List<Term> terms) {
    return terms.stream()
        .limit(1)
        .map(t -> t.entity().orElse(t.word().replaceFirst("^the ", "")))
        .collect(Collectors.joining());
  }

  @Test
  void whatOnlyPointsToSomethingIsNoProposition() {
    assertThat(core("Ruiz denied it.")).isEqualTo("nothing");
  }
}
