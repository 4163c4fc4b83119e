package org.entente.extract.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.extract.syntax.Tree;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Organization;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Tenure;

/**
 * Who takes part in politics: countries and places, bodies that the gazetteer or a word in their
 * name has as such, and who holds or held an office of one of these.
 */
final class Polity {
  /** Kinds of organisations in the gazetteer that take no part. */
  private static final Set<String> PRIVATE = Set.of("company", "media", "news-agency", "sport");

  /** So many different words of sport make an article one; tuned on Wikinews. */
  private static final int SPORT = 4;

  /** A family name of more office holders is a common one ("Smith"). */
  private static final int RARE = 2;

  private final ActionLexicon lexicon;
  private final Gazetteer gazetteer = Gazetteer.load();

  Polity(ActionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether somebody by name takes part in politics.
   *
   * @param entities those that tenures speak of, by id
   */
  boolean has(Entity who, Function<String, Entity> entities) {
    return switch (who.type()) {
      case LOCATION -> true;
      case ORGANIZATION -> who.country().isPresent() || isBody(who.name());
      case PERSON ->
          who.tenures().stream().anyMatch(t -> isOffice(t, entities)) || isKnown(who.name());
      default -> who.country().isPresent();
    };
  }

  /** Whether an office holder is called so, or by a family name that hardly another bears. */
  private boolean isKnown(String name) {
    int bearers = name.indexOf(' ') < 0 ? gazetteer.peopleOfFamily(name).size() : 0;
    return bearers > 0 && bearers <= RARE || !gazetteer.people(name).isEmpty();
  }

  private boolean isBody(String name) {
    List<Organization> known = gazetteer.organizations(name);
    List<String> words = words(name);
    if (!known.isEmpty()) {
      return known.stream().noneMatch(o -> PRIVATE.contains(o.kind()));
    }
    return words.stream().noneMatch(lexicon.words("business")::contains)
        && words.stream().anyMatch(lexicon.words("polity")::contains);
  }

  private boolean isOffice(Tenure tenure, Function<String, Entity> entities) {
    boolean own =
        words(tenure.title()).stream().anyMatch(lexicon.words("office-private")::contains);
    Optional<Entity> of = tenure.of().map(entities);
    return of.isPresent()
        ? of.get().type() == EntityType.LOCATION && !own || isBody(of.get().name())
        : !own;
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\W_]+"));
  }

  /** Whether an article tells of sport, where "beat", "defeated" and "hit back" are no violence. */
  boolean isSport(List<Tree> trees) {
    return trees.stream()
            .flatMap(t -> t.sentence().tokens().stream())
            .map(t -> t.lemma().toLowerCase(Locale.ROOT))
            .filter(lexicon.words("sport")::contains)
            .distinct()
            .limit(SPORT)
            .count()
        == SPORT;
  }
}
