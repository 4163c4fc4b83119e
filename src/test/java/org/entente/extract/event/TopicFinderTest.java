package org.entente.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.extract.Told;
import org.entente.model.Topic;
import org.junit.jupiter.api.Test;

/** What a meeting was about, in sentences of our own. */
class TopicFinderTest {
  private static final String MET =
      "French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin on Friday.";

  private static List<String> topics(String... account) {
    return Told.of(Stream.concat(Stream.of(MET), Arrays.stream(account)).toArray(String[]::new))
        .meeting()
        .topics()
        .stream()
        .map(Topic::label)
        .toList();
  }

  @Test
  void unnamedLeadersGoOnTalking() {
    assertThat(topics("The two leaders also reviewed the harbour project and the price of grain."))
        .contains("harbour project", "price of grain");
    assertThat(topics("Both sides deplored the loss of fishing boats."))
        .containsExactly("loss of fishing boats");
    assertThat(topics("The talks focused on ferry routes.")).containsExactly("ferry routes");
  }

  @Test
  void listsOfAimsGiveWhatIsAimedAt() {
    assertThat(
            topics(
                "They discussed opportunities to deepen maritime trade, expand student exchanges,"
                    + " invest in offshore wind, and promote respect for the law of the sea."))
        .contains(
            "maritime trade",
            "student exchanges",
            "offshore wind",
            "respect for the law of the sea");
  }

  @Test
  void nounsThatOnlyAnnounceAreNoTopics() {
    assertThat(topics("Macron underscored the importance of protecting coral reefs."))
        .containsExactly("protecting coral reefs");
    assertThat(topics("Merkel stressed the need for the parties to lower border fees."))
        .containsExactly("border fees");
    assertThat(topics("They addressed issues related to river shipping and flood insurance."))
        .contains("river shipping", "flood insurance");
  }

  @Test
  void howSomethingIsSeenIsNoPartOfTheTopic() {
    assertThat(topics("Macron reaffirmed his strong, unwavering support for Estonia."))
        .containsExactly("support for Estonia");
    assertThat(topics("They discussed ongoing efforts to strengthen the flood defences."))
        .containsExactly("flood defences");
  }

  @Test
  void modifiersInARowBelongToTheNoun() {
    assertThat(
            topics("They condemned the illegal, reckless, and dangerous blockade of the strait."))
        .anySatisfy(t -> assertThat(t).endsWith("dangerous blockade of the strait"));
    assertThat(topics("They discussed relations between Estonia and the Baltic states."))
        .containsExactly("relations between Estonia and the Baltic states");
  }

  @Test
  void courtesiesAreNoTopics() {
    assertThat(topics("Macron thanked Merkel for her continued partnership.")).isEmpty();
    assertThat(topics("Macron congratulated Merkel on her election.")).isEmpty();
    assertThat(topics("Macron praised Finance Minister Olaf Scholz.")).isEmpty();
  }

  @Test
  void whatIsDoneAfterTheMeetingIsNoTopicOfIt() {
    assertThat(topics("France will strengthen its border police.")).isEmpty();
  }

  @Test
  void passivesAndAgendasTellTopics() {
    assertThat(topics("The ferry disaster and sea rescue were discussed."))
        .contains("ferry disaster", "sea rescue");
    assertThat(topics("The agenda included dairy quotas and rail tunnels."))
        .contains("dairy quotas", "rail tunnels");
  }
}
