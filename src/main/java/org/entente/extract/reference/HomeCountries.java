package org.entente.extract.reference;

import java.util.HashSet;
import java.util.List;
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
    return name.contains(" ") ? gazetteer.people(name) : gazetteer.peopleOfFamily(name);
  }

  private boolean covers(TenureRow row, Figure.Held office) {
    TenureRow.Cover cover = row.covers(article.published().orElseThrow());
    return office.phrase().status() == TenureStatus.FORMER
        ? cover == TenureRow.Cover.NO
        : cover == TenureRow.Cover.YES;
  }

  private boolean sameRole(TenureRow row, Figure.Held office, String countryQid) {
    return gazetteer
        .role(office.phrase().title(), gazetteer.countryOfQid(countryQid))
        .equals(row.office().role());
  }
}
