package org.entente.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.TenureRow;
import org.entente.link.Careers.Incumbent;
import org.entente.link.index.Item;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;

/** The offices that an article gives to people, looked up in the table of tenures. */
final class Posts {
  /** Offices of which a country has one, so that they name a person without a name. */
  private static final Set<String> PRINCIPAL =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "monarch",
          "supreme leader",
          "vice president",
          "secretary general");

  private final Gazetteer gazetteer;
  private final Setting setting;
  private final Careers careers;

  Posts(Gazetteer gazetteer, Setting setting, Careers careers) {
    this.gazetteer = gazetteer;
    this.setting = setting;
    this.careers = careers;
  }

  /**
   * Who held the office of a tenure: on the day of publication; before it, if it is a former one.
   *
   * @param principal only for offices of which there is one, and only where the table is certain
   */
  List<Incumbent> holders(Tenure tenure, boolean principal) {
    if (setting.day().isEmpty()) {
      return List.of();
    }
    LocalDate day = setting.day().get();
    List<Incumbent> found = new ArrayList<>();
    for (Post post : posts(tenure)) {
      if (principal && !principal(post.role())) {
        continue;
      }
      if (tenure.status() == TenureStatus.FORMER) {
        found.addAll(careers.formerHolders(post.title(), post.countryQid(), day));
      } else {
        careers.holders(post.title(), post.countryQid(), day).stream()
            .filter(holder -> holder.certain() || !principal)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Whether a person ever was the head of a state, a government or the United Nations. */
  boolean headed(Item person) {
    return careers.of(person).stream()
        .anyMatch(
            row ->
                PRINCIPAL.contains(row.office().role())
                    && (setting.day().isEmpty()
                        || row.start().map(setting.day().get()::isAfter).orElse(true)));
  }

  private static boolean principal(String role) {
    boolean portfolio =
        role.endsWith(" minister") && !role.startsWith("junior ") && !role.contains("deputy");
    return PRINCIPAL.contains(role) || portfolio;
  }

  /** Whether the table gives a person one of the offices that the article gives. */
  boolean held(Entity entity, Item person) {
    return entity.tenures().stream().anyMatch(tenure -> held(tenure, person));
  }

  private boolean held(Tenure tenure, Item person) {
    return posts(tenure).stream()
        .anyMatch(
            post ->
                careers.of(person).stream()
                    .filter(row -> row.office().role().equals(post.role()))
                    .filter(row -> row.office().countryQid().equals(post.countryQid()))
                    .anyMatch(row -> then(row, tenure.status())));
  }

  private boolean then(TenureRow row, TenureStatus status) {
    if (setting.day().isEmpty()) {
      return true;
    }
    LocalDate day = setting.day().get();
    return switch (status) {
      case CURRENT -> row.covers(day) != TenureRow.Cover.NO;
      case FORMER -> row.start().map(s -> s.isBefore(day)).orElse(true);
      case DESIGNATE -> row.start().map(s -> s.isAfter(day.minusMonths(1))).orElse(true);
    };
  }

  /**
   * Whether the article gives an office that the person cannot have had: of a country that the
   * person never served, or one that somebody else held on that day.
   */
  boolean contradicted(Entity entity, Item person) {
    Set<String> served = new HashSet<>();
    for (TenureRow row : careers.of(person)) {
      row.office().countryQid().ifPresent(served::add);
    }
    return entity.tenures().stream()
        .anyMatch(
            tenure ->
                country(tenure)
                        .map(c -> !served.isEmpty() && !served.contains(c.qid()))
                        .orElse(false)
                    || later(tenure, person)
                    || anothers(tenure, person));
  }

  /** Whether the person came to such an office, of whatever country, only after that day. */
  private boolean later(Tenure tenure, Item person) {
    String role = gazetteer.role(tenure.title(), country(tenure));
    if (tenure.status() == TenureStatus.DESIGNATE || setting.day().isEmpty() || !principal(role)) {
      return false;
    }
    List<LocalDate> starts =
        careers.of(person).stream()
            .filter(row -> row.office().role().equals(role))
            .flatMap(row -> row.start().stream())
            .toList();
    return !starts.isEmpty() && starts.stream().allMatch(setting.day().get()::isBefore);
  }

  private boolean anothers(Tenure tenure, Item person) {
    if (tenure.status() != TenureStatus.CURRENT || setting.day().isEmpty()) {
      return false;
    }
    boolean atOtherTimes =
        posts(tenure).stream()
            .anyMatch(
                post ->
                    careers.of(person).stream()
                        .anyMatch(
                            row ->
                                row.office().role().equals(post.role())
                                    && row.office().countryQid().equals(post.countryQid())));
    List<Incumbent> holders = holders(tenure, false);
    return atOtherTimes
        || holders.stream().anyMatch(Incumbent::certain)
            && holders.stream().noneMatch(h -> h.item().qid().equals(person.qid()));
  }

  private Optional<Country> country(Tenure tenure) {
    return tenure.of().flatMap(setting::entity).flatMap(setting::country);
  }

  /** The titles under which the table may have the office. */
  private List<Post> posts(Tenure tenure) {
    Optional<Country> country = country(tenure);
    if (country.isPresent()) {
      return List.of(post(tenure.title(), country));
    }
    Optional<Entity> body =
        tenure.of().flatMap(setting::entity).filter(e -> e.type() == EntityType.ORGANIZATION);
    return body.map(
            b ->
                List.of(
                    post(tenure.title() + " of the " + b.name(), Optional.empty()),
                    post(tenure.title() + " of " + b.name(), Optional.empty()),
                    post(b.name() + " " + tenure.title(), Optional.empty())))
        .orElse(List.of());
  }

  private Post post(String title, Optional<Country> country) {
    return new Post(title, gazetteer.role(title, country), country.map(Country::qid));
  }

  private record Post(String title, String role, Optional<String> countryQid) {}
}
