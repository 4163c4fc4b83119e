package org.entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Person;
import org.entente.gazetteer.TenureRow;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Link;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;
import org.junit.jupiter.api.Test;

/** "The foreign minister of X, Y" on a day, drawn from the shipped tenures. */
class TenureQuestionsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final int QUESTIONS = 200;
  private static final Set<String> ROLES =
      Set.of(
          "president",
          "prime minister",
          "foreign minister",
          "defence minister",
          "finance minister",
          "interior minister");

  private record Question(Person person, TenureRow row, Country country, LocalDate day) {}

  @Test
  void theRightHolderWinsOverNamesakesAndOtherHolders() {
    Linker linker = new Linker(GAZETTEER);
    List<String> wrong = new ArrayList<>();
    for (Question question : questions()) {
      Optional<Link> link = ask(linker, question);
      if (!link.map(Link::qid).equals(Optional.of(question.person().qid()))) {
        wrong.add(
            question.person().name()
                + ", "
                + question.row().office().role()
                + " of "
                + question.country().name()
                + " on "
                + question.day()
                + ": "
                + link);
      }
    }
    assertThat(wrong).as(String.join("\n", wrong)).hasSizeLessThanOrEqualTo(QUESTIONS * 4 / 100);
  }

  private static List<Question> questions() {
    List<TenureRow> rows =
        GAZETTEER.tenures().stream()
            .filter(row -> ROLES.contains(row.office().role()) && row.start().isPresent())
            .filter(row -> row.office().countryQid().isPresent())
            .toList();
    Random random = new Random(200);
    List<Question> questions = new ArrayList<>();
    while (questions.size() < QUESTIONS) {
      TenureRow row = rows.get(random.nextInt(rows.size()));
      LocalDate start = row.start().orElseThrow();
      long days = ChronoUnit.DAYS.between(start, row.end().orElse(row.asOf()));
      LocalDate day = start.plusDays((long) (random.nextDouble() * Math.max(1, days)));
      Optional<Country> country = row.office().countryQid().flatMap(GAZETTEER::countryOfQid);
      Optional<Person> person = GAZETTEER.person(row.personQid());
      if (country.isPresent() && person.isPresent()) {
        questions.add(new Question(person.get(), row, country.get(), day));
      }
    }
    return questions;
  }

  private static Optional<Link> ask(Linker linker, Question question) {
    String name = question.person().name();
    String family = name.substring(name.lastIndexOf(' ') + 1);
    Tenure tenure =
        new Tenure(
            question.row().office().role(), Optional.of("c"), TenureStatus.CURRENT, new Span(0, 1));
    Facts facts =
        new Facts(
            Article.bare("a", family).publishedOn(question.day()),
            List.of(
                new Mention(
                    new Span(0, 1), "x", EntityType.PERSON, MentionKind.NAME, List.of("p"), 1)),
            List.of(
                new Entity(
                    "c",
                    question.country().name(),
                    EntityType.LOCATION,
                    question.country().iso3(),
                    Optional.empty(),
                    false,
                    List.of()),
                new Entity(
                    "p",
                    family,
                    EntityType.PERSON,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of(tenure))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Optional.ofNullable(linker.link(facts).links().get("p"));
  }
}
