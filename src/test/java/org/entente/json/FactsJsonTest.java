package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Act;
import org.entente.model.Action;
import org.entente.model.Agreement;
import org.entente.model.AgreementStatus;
import org.entente.model.Anonymity;
import org.entente.model.Argument;
import org.entente.model.Article;
import org.entente.model.Certainty;
import org.entente.model.Characterisation;
import org.entente.model.Claim;
import org.entente.model.Cue;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.EventStatus;
import org.entente.model.Facts;
import org.entente.model.Gender;
import org.entente.model.Link;
import org.entente.model.LinkedFacts;
import org.entente.model.Meeting;
import org.entente.model.MeetingFormat;
import org.entente.model.MeetingKind;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Participation;
import org.entente.model.Polarity;
import org.entente.model.Proposition;
import org.entente.model.QuoteKind;
import org.entente.model.Role;
import org.entente.model.Source;
import org.entente.model.Span;
import org.entente.model.Stated;
import org.entente.model.Tense;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;
import org.entente.model.Text;
import org.entente.model.TimeExpression;
import org.entente.model.TimeType;
import org.entente.model.Topic;
import org.junit.jupiter.api.Test;

class FactsJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String TEXT =
      "😀 Norway's minister Ida Moe met Olaf Berg in Oslo on Friday. Both said it went well.\n";

  @Test
  void everyFieldIsWrittenAsTheSchemaSays() throws IOException {
    assertThat(schema().validate(tree(full()))).isEmpty();
    assertThat(schema().validate(tree(empty()))).isEmpty();
  }

  @Test
  void theSchemaCatchesMistakes() throws IOException {
    ObjectNode misspelt = tree(full());
    ((ObjectNode) misspelt.at("/meetings/0")).put("format", "IN_PERSON");
    ((ObjectNode) misspelt.at("/claims/0")).put("sayer", "e1");
    ((ObjectNode) misspelt.at("/mentions/0")).remove("entity");
    Set<ValidationMessage> mistakes = schema().validate(misspelt);
    assertThat(mistakes)
        .extracting(mistake -> mistake.getInstanceLocation().toString())
        .contains("$.meetings[0].format", "$.claims[0]", "$.mentions[0]");
  }

  @Test
  void theKeysAreThoseOfTheInterface() throws IOException {
    JsonNode json = tree(full());
    assertThat(json.at("/mentions/0/kind").asText()).isEqualTo("name");
    assertThat(json.at("/mentions/0/entity").asText()).isEqualTo("e1");
    assertThat(json.at("/mentions/1/entities"))
        .extracting(JsonNode::asText)
        .containsExactly("e1", "e2");
    assertThat(json.at("/mentions/1").has("entity")).isFalse();
    assertThat(json.at("/mentions/2/entity").isNull()).isTrue();
    assertThat(json.at("/entities/0/wikidata").asText()).isEqualTo("Q1");
    assertThat(json.at("/entities/0/offices/0/tense").asText()).isEqualTo("current");
    assertThat(json.at("/entities/0/iri").asText()).isEqualTo("https://example.org/e1");
    assertThat(json.at("/meetings/0/format").asText()).isEqualTo("in-person");
    assertThat(json.at("/meetings/0/kind").asText()).isEqualTo("MEETING");
    assertThat(json.at("/agreements/0/status").asText()).isEqualTo("in-force");
    assertThat(json.at("/times/0/text").asText()).isEqualTo("Friday");
    assertThat(json.at("/claims/0/source/entities")).hasSize(2);
    assertThat(json.at("/claims/0/source/anonymous/atLeast").asInt()).isEqualTo(2);
    assertThat(json.at("/claims/0/source/anonymous/of/0/entity").asText()).isEqualTo("e3");
    assertThat(json.at("/claims/0/source/anonymous/knowledge").isNull()).isTrue();
    assertThat(json.at("/claims/0/source/anonymous/condition/end").asInt())
        .isEqualTo(at("on Friday").end());
    assertThat(json.at("/claims/0/proposition/subjectText").asText()).isEqualTo("it");
    assertThat(json.at("/claims/0/parent").isNull()).isTrue();
  }

  @Test
  void whatWasWrittenIsReadBack() {
    FactsJson json = new FactsJson();
    assertThat(json.read(json.write(full()))).isEqualTo(full());
    assertThat(json.read(json.write(empty()))).isEqualTo(empty());
  }

  @Test
  void itIsOneLine() {
    assertThat(new FactsJson().write(full())).doesNotContain("\n").contains("😀");
  }

  @Test
  void aLineThatIsNoFactsSaysWhere() {
    String line = new FactsJson().write(full()).replace("\"attendee\"", "\"waiter\"");
    assertThatThrownBy(() -> new FactsJson().read(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("meetings[0]: participants[0]: \"waiter\" is no Role");
    assertThatThrownBy(() -> new FactsJson().read("{"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = FactsJson.class.getResourceAsStream("/facts.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
    }
  }

  private static ObjectNode tree(LinkedFacts facts) throws IOException {
    FactsJson json =
        new FactsJson(
            linked ->
                linked.facts().entities().stream()
                    .collect(Collectors.toMap(Entity::id, e -> "https://example.org/" + e.id())));
    return (ObjectNode) MAPPER.readTree(json.write(facts));
  }

  private static Span at(String words) {
    Text text = Text.of(TEXT);
    int begin = TEXT.indexOf(words);
    return new Span(text.toCodePoint(begin), text.toCodePoint(begin + words.length()));
  }

  private static Article article(String text) {
    return new Article(
        "example-org-1",
        Optional.of("https://example.org/1"),
        Optional.of("Moe meets Berg"),
        Optional.of(LocalDate.of(2020, 3, 6)),
        Optional.empty(),
        "en",
        "news.jsonl#L1",
        0,
        Text.of(text),
        "0".repeat(64));
  }

  private static LinkedFacts empty() {
    return new LinkedFacts(
        new Facts(
            article("Nothing."),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        Map.of());
  }

  private static LinkedFacts full() {
    Entity moe =
        new Entity(
            "e1",
            "Ida Moe",
            EntityType.PERSON,
            Optional.empty(),
            Optional.of(Gender.FEMALE),
            false,
            List.of(
                new Tenure("minister", Optional.of("e3"), TenureStatus.CURRENT, at("minister"))));
    Entity berg =
        new Entity(
            "e2",
            "Olaf Berg",
            EntityType.PERSON,
            Optional.empty(),
            Optional.empty(),
            false,
            List.of());
    Entity norway =
        new Entity(
            "e3",
            "Norway",
            EntityType.LOCATION,
            Optional.of("NOR"),
            Optional.empty(),
            false,
            List.of());
    Meeting meeting =
        new Meeting(
            "m1",
            MeetingKind.MEETING,
            Optional.of(MeetingFormat.IN_PERSON),
            EventStatus.OCCURRED,
            List.of(
                new Participation(
                    "e1",
                    Role.ATTENDEE,
                    Optional.of("minister"),
                    Optional.of("e3"),
                    at("Ida Moe"))),
            Optional.of("e3"),
            Optional.of("2020-03-06"),
            Optional.of("2020-03"),
            Optional.of("PT2H16M"),
            Optional.of("P1D"),
            List.of(new Topic("fish", Optional.empty(), at("it"))),
            List.of("a1"),
            OptionalInt.of(1),
            List.of(new Characterisation("well", List.of("e1", "e2"), at("well"))),
            0.75,
            List.of(at("met")));
    Anonymity who =
        new Anonymity(
            2,
            true,
            Optional.of("minister"),
            List.of(new Argument("Norway", Optional.of("e3"))),
            Optional.empty(),
            Optional.of(at("on Friday")),
            Optional.of(new Argument("Oslo", Optional.empty())));
    Claim claim =
        new Claim(
            "c1",
            Optional.of(new Source(at("Both"), List.of("e1", "e2"), Optional.of(who))),
            Optional.of(new Cue(at("said"), "say")),
            List.of(at("it went well")),
            Act.SAY,
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PAST,
            QuoteKind.INDIRECT,
            Optional.empty(),
            Optional.of("m1"),
            List.of("m1"),
            Optional.empty(),
            0,
            Optional.of(
                new Proposition(
                    Optional.of(new Argument("it", Optional.empty())),
                    Optional.of("go"),
                    Optional.empty(),
                    "it went well")),
            List.of(
                new Stated(
                    new Proposition(
                        Optional.of(new Argument("it", Optional.empty())),
                        Optional.of("last"),
                        Optional.empty(),
                        "it lasted"),
                    Polarity.NEGATIVE)),
            0.5);
    return new LinkedFacts(
        new Facts(
            article(TEXT),
            List.of(
                new Mention(
                    at("Ida Moe"),
                    "Ida Moe",
                    EntityType.PERSON,
                    MentionKind.NAME,
                    List.of("e1"),
                    0.9),
                new Mention(
                    at("Both"),
                    "Both",
                    EntityType.PERSON,
                    MentionKind.GROUP,
                    List.of("e1", "e2"),
                    1),
                new Mention(at("it"), "it", EntityType.EVENT, MentionKind.PRONOUN, List.of(), 0.1)),
            List.of(moe, berg, norway),
            List.of(new TimeExpression(at("Friday"), TimeType.DATE, "2020-03-06")),
            List.of(meeting),
            List.of(
                new Agreement(
                    "a1",
                    List.of("e1"),
                    "fish",
                    AgreementStatus.IN_FORCE,
                    Optional.of("2020"),
                    List.of(at("met")))),
            List.of(
                new Action(
                    "x1",
                    "ACCUSE",
                    Optional.of("allege"),
                    Optional.of("e1"),
                    Optional.of("e2"),
                    Optional.empty(),
                    EventStatus.PLANNED,
                    List.of(at("met")))),
            List.of(claim)),
        Map.of("e1", new Link("Q1", "Moe", 0.98, true)));
  }
}
