package org.entente.extract.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Person;
import org.entente.gazetteer.TenureRow;
import org.entente.model.Article;
import org.entente.model.TenureStatus;

/**
 * Whose president "President Macron" is, where the article does not say: the gazetteer knows who of
 * that name held such an office on the day of publication. Only a single country that the article
 * itself mentions is taken.
 */
final class HomeCountries implements Figure.TenureCountry {
  /** An office that only states have, as good as always. */
  private static final String OF_STATES = "minister";

  private final Gazetteer gazetteer;
  private final Article article;
  private final Cast cast;

  HomeCountries(Gazetteer gazetteer, Article article, Cast cast) {
    this.gazetteer = gazetteer;
    this.article = article;
    this.cast = cast;
  }

  @Override
  public Optional<Figure> of(Figure holder, Figure.Held office) {
    return sameOffice(holder, office)
        .or(() -> known(holder, office))
        .or(() -> onlyCountry(holder, office));
  }

  /** "Secretary Jane Doe" of whom the article says elsewhere whose Secretary of State she is. */
  private static Optional<Figure> sameOffice(Figure holder, Figure.Held office) {
    TitlePhrase phrase = office.phrase();
    return holder.held().stream()
        .filter(h -> h.of().isPresent() && h.phrase().status() == phrase.status())
        .filter(h -> h.phrase().head().noun().equals(phrase.head().noun()))
        .filter(h -> h.phrase().words().containsAll(phrase.words()))
        .findFirst()
        .flatMap(Figure.Held::of);
  }

  /** In a story that speaks of one country only, "the foreign minister" is that country's. */
  private Optional<Figure> onlyCountry(Figure holder, Figure.Held office) {
    List<Figure> countries = cast.figures().stream().filter(Figure::isCountry).toList();
    return countries.size() == 1
            && office.phrase().head().noun().equals(OF_STATES)
            && named(holder.name()).isEmpty()
        ? Optional.of(countries.get(0))
        : Optional.empty();
  }

  private Optional<Figure> known(Figure holder, Figure.Held office) {
    if (article.published().isEmpty() || holder.anonymous() || !holder.isPerson()) {
      return Optional.empty();
    }
    Set<String> countries = new HashSet<>();
    for (Person person : named(holder.name())) {
      for (TenureRow row : gazetteer.tenures(person.qid())) {
        Optional<String> country = row.office().countryQid();
        if (country.isPresent() && covers(row, office) && sameRole(row, office, country.get())) {
          countries.add(country.get());
        }
      }
    }
    if (countries.size() != 1) {
      return Optional.empty();
    }
    String qid = countries.iterator().next();
    return cast.figures().stream()
        .filter(f -> f.country().map(c -> c.qid().equals(qid)).orElse(false))
        .findFirst();
  }

  private List<Person> named(String name) {
    if (!name.contains(" ")) {
      return gazetteer.peopleOfFamily(name);
    }
    List<Person> people = gazetteer.people(name);
    return people.isEmpty() ? gazetteer.people(name.replaceAll(" \\p{Lu}\\.(?= )", "")) : people;
  }

  private boolean covers(TenureRow row, Figure.Held office) {
    TenureRow.Cover cover = row.covers(article.published().orElseThrow());
    return office.phrase().status() == TenureStatus.FORMER
        ? cover == TenureRow.Cover.NO
        : cover == TenureRow.Cover.YES;
  }

  /** The same office in plain words, or one whose name has all words of the title. */
  private boolean sameRole(TenureRow row, Figure.Held office, String countryQid) {
    String title = row.office().title().toLowerCase(Locale.ROOT);
    return gazetteer
            .role(office.phrase().title(), gazetteer.countryOfQid(countryQid))
            .equals(row.office().role())
        || office.phrase().words().stream().allMatch(title::contains);
  }
}
