package org.entente.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.model.Act;
import org.entente.model.Action;
import org.entente.model.Agreement;
import org.entente.model.AgreementStatus;
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
import org.entente.model.Tense;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;
import org.entente.model.Text;
import org.entente.model.TimeExpression;
import org.entente.model.TimeType;
import org.entente.model.Topic;

/** The facts of the case "harbour", made by hand: at least one of everything. */
final class Harbour {
  static final Text TEXT = Text.of(read("cases/harbour/article.txt"));

  private Harbour() {}

  static LinkedFacts facts() {
    return new LinkedFacts(
        new Facts(
            article(),
            mentions(),
            entities(),
            List.of(
                new TimeExpression(span("Tuesday"), TimeType.DATE, "2031-03-04"),
                new TimeExpression(span("next week"), TimeType.DATE, "2031-W11"),
                new TimeExpression(span("two hours"), TimeType.DURATION, "PT2H")),
            List.of(talks(), planned()),
            List.of(
                new Agreement(
                    "a1",
                    List.of("e3", "e4"),
                    "dredge the harbour",
                    AgreementStatus.AGREED,
                    Optional.of("2031-03"),
                    List.of(span("agreed to dredge the harbour")))),
            List.of(
                new Action(
                    "x1",
                    "ACCUSE",
                    Optional.of("allege"),
                    Optional.of("e3"),
                    Optional.of("e4"),
                    Optional.of("2031"),
                    EventStatus.OCCURRED,
                    List.of(span("accused Latvia of delay")))),
            claims()),
        Map.of(
            "e1", new Link("Q101", "Juhan Peña", 0.97, true),
            "e2", new Link("Q102", "Ilze Kalnina", 0.41237, false),
            "e3", new Link("Q191", "Estonia", 0.99, true),
            "e4", new Link("Q211", "Latvia", 0.99, true),
            "e5", new Link("Q1770", "Tallinn", 0.95, true)));
  }

  static Article article() {
    return new Article(
        "harbour-1",
        Optional.of("https://news.example/harbour"),
        Optional.of("Talks on the harbour"),
        Optional.of(LocalDate.of(2031, 3, 5)),
        Optional.of("The Example Post"),
        "en",
        "harbour.txt",
        7,
        TEXT,
        "00c0ffee");
  }

  private static List<Mention> mentions() {
    return List.of(
        mention("Juhan Pena", EntityType.PERSON, MentionKind.NAME, "e1"),
        mention("Ilze Kalnina", EntityType.PERSON, MentionKind.NAME, "e2"),
        mention("The two ministers", EntityType.PERSON, MentionKind.GROUP, "e1", "e2"));
  }

  private static List<Entity> entities() {
    return List.of(
        new Entity(
            "e1",
            "Juhan Pena",
            EntityType.PERSON,
            Optional.empty(),
            Optional.of(Gender.MALE),
            false,
            List.of(
                new Tenure(
                    "Foreign Minister",
                    Optional.of("e3"),
                    TenureStatus.CURRENT,
                    span("Estonia's foreign minister")))),
        entity("e2", "Ilze Kalnina", EntityType.PERSON),
        country("e3", "Estonia", "EST"),
        country("e4", "Latvia", "LVA"),
        entity("e5", "Tallinn", EntityType.LOCATION),
        new Entity(
            "e6",
            "a diplomat",
            EntityType.PERSON,
            Optional.empty(),
            Optional.empty(),
            true,
            List.of()));
  }

  private static Meeting talks() {
    return new Meeting(
        "m1",
        MeetingKind.TALKS,
        Optional.of(MeetingFormat.IN_PERSON),
        EventStatus.OCCURRED,
        List.of(
            new Participation(
                "e1",
                Role.HOST,
                Optional.of("Foreign Minister"),
                Optional.of("e3"),
                span("Juhan Pena")),
            new Participation(
                "e2", Role.VISITOR, Optional.empty(), Optional.of("e4"), span("Ilze Kalnina")),
            new Participation(
                "e6", Role.ABSENT, Optional.empty(), Optional.empty(), span("a diplomat"))),
        Optional.of("e5"),
        Optional.of("2031-03-04"),
        Optional.empty(),
        Optional.of("PT2H"),
        Optional.of("P1W"),
        List.of(new Topic("harbour dues", Optional.empty(), span("harbour dues"))),
        List.of("a1"),
        OptionalInt.of(1),
        List.of(new Characterisation("frank", List.of("e1", "e2"), span("frank"))),
        0.9,
        List.of(span("met")));
  }

  private static Meeting planned() {
    return new Meeting(
        "m2",
        MeetingKind.CALL,
        Optional.of(MeetingFormat.VIDEO),
        EventStatus.PLANNED,
        List.of(),
        Optional.empty(),
        Optional.of("2031-W11"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Topic("Latvia", Optional.of("e4"), span("Latvia"))),
        List.of(),
        OptionalInt.empty(),
        List.of(),
        0.5,
        List.of(span("speak again next week")));
  }

  private static List<Claim> claims() {
    return List.of(
        new Claim(
            "c1",
            Optional.of(new Source(span("The two ministers"), List.of("e1", "e2"))),
            Optional.of(new Cue(span("said"), "say")),
            List.of(span("they would \"speak again next week\"")),
            Act.PROMISE,
            Polarity.POSITIVE,
            Certainty.PROBABLE,
            Tense.FUTURE,
            QuoteKind.MIXED,
            Optional.empty(),
            Optional.of("m1"),
            List.of("m2", "e4"),
            Optional.empty(),
            0,
            Optional.empty(),
            0.8),
        new Claim(
            "c2",
            Optional.of(new Source(span("a diplomat"), List.of("e6"))),
            Optional.of(new Cue(span("insisted"), "insist")),
            List.of(span("Estonia"), span("denied that Latvia had paid")),
            Act.ASSERT,
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PRESENT,
            QuoteKind.INDIRECT,
            Optional.of("e2"),
            Optional.of("2031-03-05"),
            List.of(),
            Optional.empty(),
            0,
            Optional.empty(),
            0.7),
        new Claim(
            "c3",
            Optional.of(new Source(span("Estonia"), List.of("e3"))),
            Optional.of(new Cue(span("denied"), "deny")),
            List.of(span("Latvia had paid")),
            Act.DENY,
            Polarity.NEGATIVE,
            Certainty.UNSPECIFIED,
            Tense.PAST,
            QuoteKind.DIRECT,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of("c2"),
            1,
            Optional.of(
                new Proposition(
                    Optional.of(new Argument("Latvia", Optional.of("e4"))),
                    Optional.of("pay"),
                    Optional.of(new Argument("the dues", Optional.empty())),
                    "Latvia paid the dues")),
            0.6));
  }

  /** The span of the first occurrence. */
  static Span span(String words) {
    int at = TEXT.value().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("the article has no '" + words + "'");
    }
    return new Span(TEXT.toCodePoint(at), TEXT.toCodePoint(at + words.length()));
  }

  static Entity entity(String id, String name, EntityType type) {
    return new Entity(id, name, type, Optional.empty(), Optional.empty(), false, List.of());
  }

  private static Entity country(String id, String name, String code) {
    return new Entity(
        id, name, EntityType.LOCATION, Optional.of(code), Optional.empty(), false, List.of());
  }

  private static Mention mention(
      String words, EntityType type, MentionKind kind, String... entities) {
    return new Mention(span(words), words, type, kind, List.of(entities), 0.75);
  }

  static String read(String resource) {
    try (InputStream in = Harbour.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
