package org.entente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.extract.action.ActionFinder;
import org.entente.extract.action.Actions;
import org.entente.extract.event.EventFinder;
import org.entente.extract.event.Events;
import org.entente.extract.reference.ReferenceFinder;
import org.entente.extract.reference.References;
import org.entente.extract.time.TimeFinder;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.Meeting;
import org.entente.model.MentionKind;
import org.entente.model.Text;
import org.entente.model.TimeExpression;
import org.entente.nlp.Analyzer;
import org.entente.nlp.sequence.LinearChain;

/**
 * A story of a few sentences, told on 7 June 2021 (a Monday), and what was understood of it by the
 * real models.
 */
public record Told(References references, Events events, Actions actions) {
  private static final LocalDate MONDAY = LocalDate.of(2021, 6, 7);
  private static final Analyzer ANALYZER = Analyzer.load();
  private static final ReferenceFinder REFERENCES =
      new ReferenceFinder(
          Gazetteer.load(),
          LinearChain.load("/models/references-descriptions.bin"),
          LinearChain.load("/models/references-pronouns.bin"));
  private static final TimeFinder TIMES = new TimeFinder();
  private static final EventFinder EVENTS = new EventFinder();
  private static final ActionFinder ACTIONS = new ActionFinder();

  public static Told of(String... sentences) {
    return of(Article.bare("story", String.join(" ", sentences)).publishedOn(MONDAY));
  }

  /** What a publisher tells under a headline. */
  public static Told by(String publisher, String title, String... sentences) {
    return of(
        new Article(
            "story",
            Optional.empty(),
            Optional.of(title),
            Optional.of(MONDAY),
            Optional.of(publisher),
            "en",
            "story",
            0,
            Text.of(String.join(" ", sentences)),
            "0"));
  }

  private static Told of(Article article) {
    AnnotatedArticle analysed = ANALYZER.analyze(article);
    References references = REFERENCES.find(analysed);
    List<TimeExpression> times = TIMES.find(analysed);
    Events events = EVENTS.find(analysed, references.mentions(), references.entities(), times);
    List<Entity> known =
        Stream.concat(references.entities().stream(), events.strangers().stream()).toList();
    return new Told(
        references, events, ACTIONS.find(analysed, references.mentions(), known, times, events));
  }

  /** The names of those whom each mention with these words stands for, in order of the text. */
  public List<List<String>> who(String words) {
    return references.mentions().stream()
        .filter(m -> m.text().equals(words) && m.kind() != MentionKind.NAME)
        .map(m -> m.entities().stream().map(this::name).toList())
        .toList();
  }

  /** "CURRENT foreign minister of Norway" for each office of a person. */
  public List<String> offices(String person) {
    return references.entities().stream()
        .filter(e -> e.name().equals(person))
        .flatMap(e -> e.tenures().stream())
        .map(t -> t.status() + " " + t.title() + t.of().map(o -> " of " + name(o)).orElse(""))
        .toList();
  }

  /** The names of people whom the story names. */
  public List<String> people() {
    return references.entities().stream()
        .filter(e -> !e.anonymous() && e.type() == org.entente.model.EntityType.PERSON)
        .map(Entity::name)
        .toList();
  }

  /** "ACCUSE Norway > Sweden, OCCURRED" for each action; "-" where nobody is acted upon. */
  public List<String> deeds() {
    return actions.actions().stream()
        .map(
            a ->
                a.plover()
                    + " "
                    + a.actor().map(this::actor).orElse("-")
                    + " > "
                    + a.recipient().map(this::actor).orElse("-")
                    + ", "
                    + a.status())
        .toList();
  }

  private String actor(String id) {
    return actions.strangers().stream()
        .filter(e -> e.id().equals(id))
        .map(Entity::name)
        .findFirst()
        .orElseGet(() -> name(id));
  }

  /** The only meeting. */
  public Meeting meeting() {
    if (events.meetings().size() != 1) {
      throw new AssertionError(events.meetings().size() + " meetings: " + events.meetings());
    }
    return events.meetings().get(0);
  }

  public List<String> participants(Meeting meeting) {
    return meeting.participants().stream().map(p -> name(p.entity())).toList();
  }

  public String name(String id) {
    return Stream.concat(references.entities().stream(), events.strangers().stream())
        .filter(e -> e.id().equals(id))
        .map(Entity::name)
        .findFirst()
        .orElseThrow();
  }
}
