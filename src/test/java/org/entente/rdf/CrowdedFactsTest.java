package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
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
import org.entente.model.Problem;
import org.entente.model.Proposition;
import org.entente.model.QuoteKind;
import org.entente.model.Role;
import org.entente.model.Source;
import org.entente.model.Span;
import org.entente.model.Tense;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;
import org.entente.model.Text;
import org.entente.model.TimeExpression;
import org.entente.model.TimeType;
import org.entente.model.Topic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Facts thrown together from so few words, names and items that everything collides: whatever an
 * extraction may find, the graph conforms and nothing is lost in it.
 */
class CrowdedFactsTest {
  private static final Text TEXT = Text.of("🕊 ab cd e\u0301f 👍🏽 gh, ij \"kl\" mn.\n");
  private static final List<String> NAMES =
      List.of("Ann", "ANN", "Ánn", "A-nn", "a nn", "+", "…", "北京", "the Post", "x".repeat(300));
  private static final List<String> ITEMS = List.of("Q1", "Q2", "Q3");
  private static final List<String> TIMES =
      List.of("2031-03-04", "2031-03", "2031", "2031-W11", "2031-02-30", "PAST_REF", "PT2H", "P1W");
  private static final ShapeCheck CHECK = new ShapeCheck();
  private static final ArticleMapper MAPPER = new ArticleMapper(Iris.DEFAULT, "1", true);

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void conformsAndLosesNothing(int seed) {
    LinkedFacts linked = new Crowd(new Random(seed)).facts();
    ArticleGraph graph = MAPPER.map(linked);
    assertThat(CHECK.check(graph)).noneMatch(p -> p.severity() == Problem.Severity.ERROR);
    Facts facts = linked.facts();
    Model report = ModelFactory.createModelForGraph(graph.report().graph());
    assertThat(of(report, Dip.Meeting)).hasSameSizeAs(facts.meetings());
    assertThat(of(report, Dip.Claim)).hasSameSizeAs(facts.claims());
    assertThat(of(report, Dip.Agreement)).hasSameSizeAs(facts.agreements());
    assertThat(of(report, Dip.Action)).hasSameSizeAs(facts.actions());
    assertThat(of(report, Dip.Participation))
        .hasSize(facts.meetings().stream().mapToInt(m -> m.participants().size()).sum());
    assertThat(of(report, Dip.Tenure))
        .hasSize(facts.entities().stream().mapToInt(e -> e.tenures().size()).sum());
    assertThat(MAPPER.map(linked).quads().collect(Collectors.toSet()))
        .isEqualTo(graph.quads().collect(Collectors.toSet()));
  }

  private static List<Resource> of(Model model, Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList();
  }

  /** Draws facts. */
  private static final class Crowd {
    private final Random random;
    private final List<String> entities = List.of("e0", "e1", "e2", "e3", "e4", "e5");
    private final List<String> meetings = List.of("m0", "m1", "m2");
    private final List<String> agreements = List.of("a0", "a1");

    Crowd(Random random) {
      this.random = random;
    }

    LinkedFacts facts() {
      Article article =
          new Article(
              "crowd",
              maybe("https://news.example/" + one(NAMES)),
              maybe(one(NAMES)),
              Optional.empty(),
              maybe(one(NAMES)),
              "en",
              "-",
              0,
              TEXT,
              "abc");
      Map<String, Link> links = new HashMap<>();
      for (String id : entities) {
        if (random.nextBoolean()) {
          String item = one(ITEMS);
          links.put(
              id, new Link(item, "Label of " + item, random.nextDouble(), random.nextBoolean()));
        }
      }
      List<Claim> claims = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        claims.add(claim("c" + i, claims));
      }
      return new LinkedFacts(
          new Facts(
              article,
              list(5, this::mention),
              entities.stream().map(this::entity).toList(),
              list(4, () -> new TimeExpression(span(), one(TimeType.values()), one(TIMES))),
              meetings.stream().map(this::meeting).toList(),
              agreements.stream()
                  .map(
                      id ->
                          new Agreement(
                              id,
                              list(2, () -> one(entities)),
                              one(NAMES),
                              one(AgreementStatus.values()),
                              maybe(one(TIMES)),
                              List.of(span())))
                  .toList(),
              List.of(
                  new Action(
                      "x0",
                      "ACCUSE",
                      maybe("allege"),
                      Optional.of(one(entities)),
                      maybe(one(entities)),
                      maybe(one(TIMES)),
                      one(EventStatus.values()),
                      List.of(span(), span()))),
              claims),
          links);
    }

    private Mention mention() {
      Span span = span();
      return new Mention(
          span,
          TEXT.cover(span),
          one(EntityType.values()),
          one(MentionKind.values()),
          list(3, () -> one(entities)),
          random.nextDouble());
    }

    private Entity entity(String id) {
      EntityType type = one(EntityType.values());
      return new Entity(
          id,
          one(NAMES),
          type,
          type == EntityType.LOCATION ? maybe("EST") : Optional.empty(),
          maybe(one(Gender.values())),
          random.nextInt(4) == 0,
          type == EntityType.PERSON ? list(3, this::tenure) : List.of());
    }

    private Tenure tenure() {
      return new Tenure(one(NAMES), maybe(one(entities)), one(TenureStatus.values()), span());
    }

    private Meeting meeting(String id) {
      return new Meeting(
          id,
          one(MeetingKind.values()),
          maybe(one(MeetingFormat.values())),
          one(EventStatus.values()),
          list(
              5,
              () ->
                  new Participation(
                      one(entities),
                      one(Role.values()),
                      maybe(one(NAMES)),
                      maybe(one(entities)),
                      span())),
          maybe(one(entities)),
          maybe(one(TIMES)),
          maybe(one(TIMES)),
          maybe(one(TIMES)),
          maybe(one(TIMES)),
          list(3, () -> new Topic(one(NAMES), maybe(one(entities)), span())),
          list(2, () -> one(agreements)),
          random.nextBoolean() ? OptionalInt.of(1) : OptionalInt.empty(),
          list(2, () -> new Characterisation(one(NAMES), list(2, () -> one(entities)), span())),
          random.nextDouble(),
          List.of(span(), span()));
    }

    private Anonymity anonymity() {
      return new Anonymity(
          1 + random.nextInt(3),
          random.nextBoolean(),
          maybe(one(NAMES)),
          list(2, () -> new Argument(one(NAMES), maybe(one(entities)))),
          maybe(span()),
          maybe(span()),
          maybe(new Argument(one(NAMES), maybe(one(entities)))));
    }

    private Claim claim(String id, List<Claim> before) {
      Optional<Claim> parent = before.isEmpty() ? Optional.empty() : maybe(one(before));
      return new Claim(
          id,
          maybe(new Source(span(), list(3, () -> one(entities)), maybe(anonymity()))),
          maybe(new Cue(span(), "say")),
          List.of(span(), span()),
          one(Act.values()),
          one(Polarity.values()),
          one(Certainty.values()),
          one(Tense.values()),
          one(QuoteKind.values()),
          maybe(one(entities)),
          maybe(random.nextBoolean() ? one(meetings) : one(TIMES)),
          list(3, () -> one(random.nextBoolean() ? meetings : entities)),
          parent.map(Claim::id),
          parent.map(p -> p.depth() + 1).orElse(0),
          maybe(
              new Proposition(
                  maybe(argument()),
                  maybe(one(NAMES)),
                  maybe(argument()),
                  random.nextBoolean() ? one(NAMES) : "")),
          random.nextDouble());
    }

    private Argument argument() {
      return new Argument(one(NAMES), maybe(one(entities)));
    }

    private Span span() {
      int begin = random.nextInt(6);
      return new Span(begin, begin + 1 + random.nextInt(4));
    }

    private <T> Optional<T> maybe(T value) {
      return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T one(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }

    private <T> T one(T[] values) {
      return values[random.nextInt(values.length)];
    }

    private <T> List<T> list(int most, java.util.function.Supplier<T> draw) {
      return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> draw.get()).toList();
    }
  }
}
