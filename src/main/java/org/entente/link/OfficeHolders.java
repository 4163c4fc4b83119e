package org.entente.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.link.Careers.Incumbent;
import org.entente.link.index.Item;
import org.entente.model.Entity;
import org.entente.model.Link;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;

/** Links people by the offices that the article gives them on its day. */
final class OfficeHolders {
  /**
   * Of 200 questions drawn from the tenures 195 were answered, all rightly: TenureQuestionsTest.
   */
  private static final double BY_OFFICE = 0.98;

  private final Setting setting;
  private final Posts posts;

  OfficeHolders(Setting setting, Posts posts) {
    this.setting = setting;
    this.posts = posts;
  }

  Optional<Link> link(Entity entity) {
    if (!setting.names(entity) || entity.anonymous()) {
      // "The Russian foreign minister", of whom no name is given, is whoever held that office.
      return holder(entity, TenureStatus.CURRENT, person -> true, true);
    }
    Set<String> words = NameWords.of(entity.name());
    Predicate<Item> agrees = person -> NameWords.agree(words, person);
    Optional<Link> holder = holder(entity, TenureStatus.CURRENT, agrees, false);
    // "Former President Bush" may be one who held it before the table begins, so a former office
    // needs more than a family name.
    return holder.isPresent() || words.size() < 2
        ? holder
        : holder(entity, TenureStatus.FORMER, agrees, false);
  }

  private Optional<Link> holder(
      Entity entity, TenureStatus status, Predicate<Item> fits, boolean principal) {
    List<Item> found = new ArrayList<>();
    for (Tenure tenure : entity.tenures()) {
      if (tenure.status() == status) {
        posts.holders(tenure, principal).stream()
            .map(Incumbent::item)
            .filter(fits)
            .filter(person -> gender(entity, person))
            .filter(person -> found.stream().noneMatch(f -> f.qid().equals(person.qid())))
            .forEach(found::add);
      }
    }
    return found.size() == 1
        ? Optional.of(new Link(found.get(0).qid(), found.get(0).label(), BY_OFFICE, true))
        : Optional.empty();
  }

  private static boolean gender(Entity entity, Item person) {
    return entity.gender().isEmpty()
        || person.gender().isEmpty()
        || entity.gender().equals(person.gender());
  }
}
