package org.entente.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims inside claims in sentences of our own, each as "claimant act > claimant act". */
class NestedClaimsTest {
  private static String chain(String text, Claim innermost, Map<String, Claim> byId) {
    String link =
        Analysed.source(text, innermost)
            + " "
            + innermost.act().name().toLowerCase(java.util.Locale.ROOT);
    return innermost.parent().map(p -> chain(text, byId.get(p), byId) + " > " + link).orElse(link);
  }

  private static List<String> chains(String text) {
    List<Claim> claims = Analysed.claims(text);
    Map<String, Claim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
    return claims.stream().map(c -> chain(text, c, byId)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruiz said she believes that the talks will fail. | Ruiz say > she believe",
        "The minister welcomed the port's promise that the workers would be paid."
            + " | The minister praise > the port's promise",
        "Lee reaffirmed the commitment of the union to open the border."
            + " | Lee confirm > the union promise",
        "Lee said that he had asked the governor to resign. | Lee say > he demand",
        "Officials said the union had asked whether the port would close."
            + " | Officials say > the union question",
        "The Herald quoted the mayor as saying that the bridge was safe."
            + " | The Herald report > the mayor say",
        "Ruiz said the union wants the city to pay. | Ruiz say > the union demand",
        "The minister confirmed U.S. support for the treaty. | The minister confirm > U.S. praise",
        "We have always said that we believe that the bridge is safe. | We say > we believe",
        "I know that you said that the union had rejected the offer."
            + " | you say > the union reject",
        "Lee made the point that the union believes that the bridge is safe."
            + " | Lee say > the union believe",
        "Ruiz said she considered the plan unfair, saying it would hurt the port."
            + " | Ruiz say > she believe",
        "The minister confirmed the union's refusal to open the port."
            + " | The minister confirm > the union reject",
        "Lee praised Norland for its condemnation of the attack, including the mayor's"
            + " rejection of the violence. | Lee praise > the mayor reject",
      })
  void whatIsDoneIsToldByTheComplement(String text, String chain) {
    assertThat(chains(text)).contains(chain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"I think the talks will fail,\" Ruiz said. | believe",
        "Ruiz said the union would demand a vote. | demand",
        "Ruiz urged the mayor to admit that he had lied. | accept",
        "Lee reiterated his promise to open the border. | > his promise",
        "Lee said the figures suggest that trade is growing. | propose",
        "Lee said that he knew that the bridge was safe. | > he believe",
        "Lee said that the port is shut and urged the union to wait. | > Lee demand",
        "Ruiz said that Lee refused to accept the offer. | > Lee accept",
        "Ruiz had denied that the port was shut and had told Lee that it would open. | deny >",
        "Lee told them that it rains and Lee told them that it is cold. | say > Lee say",
        "One of my colleagues said that the plan is good – and I thought it was powerful – and"
            + " that it will work. | > I believe",
        "Lee is quoted as saying that the bridge is safe. | > Lee",
        "Ruiz rejected the offer, saying that it came too late. | reject >",
        "Lee said that his phone call with Ruiz on Monday was useful. | > his demand",
        "The mayor said that he had read her announcement on Monday. | > her say",
      })
  void whatNobodyHasSaidIsNoClaim(String text, String unsaid) {
    assertThat(chains(text)).noneMatch(chain -> chain.contains(unsaid));
  }
}
