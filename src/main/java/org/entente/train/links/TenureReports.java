package org.entente.train.links;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;

/**
 * Made-up reports in which a minister or president is named on a day in office, without the office,
 * beside the country. GUM has hardly any dated news, from which this could be learnt.
 */
record TenureReports(Gazetteer gazetteer) {
  private static final int REPORTS = 400;
  private static final int SEED = 5;
  private static final Set<String> ROLES =
      Set.of("president", "prime minister", "foreign minister", "defence minister");
  private static final LocalDate SINCE = LocalDate.of(1995, 1, 1);

  List<TrainLinks.Known> reports() {
    Random random = new Random(SEED);
    List<TenureRow> rows =
        gazetteer.tenures().stream()
            .filter(row -> ROLES.contains(row.office().role()))
            .filter(row -> row.office().countryQid().isPresent())
            .filter(row -> row.start().map(SINCE::isBefore).orElse(false))
            // The other half is kept to ask about.
            .filter(row -> forTraining(row.personQid()))
            .toList();
    List<TrainLinks.Known> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      TenureRow row = rows.get(random.nextInt(rows.size()));
      LocalDate start = row.start().orElseThrow();
      LocalDate end = row.end().orElse(row.asOf());
      long days = Math.max(1, ChronoUnit.DAYS.between(start, end));
      LocalDate day = start.plusDays((long) (random.nextDouble() * days));
      boolean full = random.nextBoolean();
      Optional<Person> person = gazetteer.person(row.personQid());
      Optional<Country> country = row.office().countryQid().flatMap(gazetteer::countryOfQid);
      if (person.isPresent() && country.isPresent()) {
        reports.add(report(person.get(), country.get(), day, full));
      }
    }
    return reports;
  }

  /** Whether a person's tenures may be learnt from; who may not is asked about. */
  static boolean forTraining(String qid) {
    return qid.chars().sum() % 2 == 0;
  }

  private static TrainLinks.Known report(
      Person person, Country country, LocalDate day, boolean full) {
    String name = person.name();
    String asked = full ? name : name.substring(name.lastIndexOf(' ') + 1);
    String text = asked + " spoke about " + country.name() + ".\n";
    Span span = new Span(0, asked.codePointCount(0, asked.length()));
    int begin = span.end() + " spoke about ".length();
    Span place = new Span(begin, begin + country.name().codePointCount(0, country.name().length()));
    Article article = Article.bare("report", text).publishedOn(day);
    Facts facts =
        new Facts(
            article,
            List.of(
                new Mention(span, asked, EntityType.PERSON, MentionKind.NAME, List.of("e1"), 1),
                new Mention(
                    place,
                    country.name(),
                    EntityType.LOCATION,
                    MentionKind.NAME,
                    List.of("e2"),
                    1)),
            List.of(
                entity("e1", asked, EntityType.PERSON, Optional.empty()),
                entity("e2", country.name(), EntityType.LOCATION, country.iso3())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new TrainLinks.Known(facts, Map.of("e1", Optional.of(person.qid())));
  }

  private static Entity entity(String id, String name, EntityType type, Optional<String> country) {
    return new Entity(id, name, type, country, Optional.empty(), false, List.of());
  }
}
