package org.entente.extract.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;

/** In which capacity, and on whose behalf, somebody takes part in a meeting. */
final class Represented {
  /** So many code points before a name its country may stand, with a long office between. */
  private static final int FAR = 120;

  /** A body and an office: no comma, no verb. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\s+(?!and\\b)(?:[\\s()-]|\\p{Lu}[\\p{L}.'’-]*|\\b(?:of|for|and|the|to)\\b)*");

  private final EventLexicon lexicon;
  private final Scene scene;

  Represented(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** The current office, one with a country or body rather than one without. */
  Optional<Tenure> office(Entity person) {
    return person.tenures().stream()
        .filter(t -> t.status() == TenureStatus.CURRENT)
        .max((a, b) -> Boolean.compare(of(a).isPresent(), of(b).isPresent()));
  }

  /**
   * The country or organisation of the office; else the person's country, as the gazetteer has it;
   * else, in what a government publishes, its own country for offices that are not named with
   * another's.
   */
  Optional<String> side(Entity person) {
    Optional<Tenure> office = office(person);
    if (person.type() != EntityType.PERSON || office.isEmpty() && person.anonymous()) {
      return Optional.empty();
    }
    Optional<String> own = office.flatMap(this::of);
    if (own.isPresent() && !isOfGovernment(scene.entity(own.get()))) {
      return own;
    }
    Optional<String> nationality = nationality(person);
    if (nationality.isPresent()) {
      return nationality;
    }
    if (own.isPresent()) {
      boolean home =
          is(scene.entity(own.get()), PartyWord.HOME)
              && person.tenures().stream().noneMatch(this::isForeign);
      Optional<String> country = scene.home().filter(c -> home).map(scene::countryEvenUnnamed);
      return country.isPresent() ? country : own;
    }
    boolean official = office.isPresent() || isKnown(person);
    if (!official) {
      return Optional.empty();
    }
    Optional<String> known = lexicon.countries().countryOfOfficial(person.name());
    if (known.isEmpty()) {
      known = scene.home().filter(h -> isOurs(person));
    }
    if (known.isPresent()) {
      return known.flatMap(this::country);
    }
    return office
        .filter(t -> !isForeign(t))
        .flatMap(t -> scene.home())
        .map(scene::countryEvenUnnamed);
  }

  /**
   * The country of these codes: the only one, or of several ("AND|FRA", whose head of state is one
   * person) that which the article speaks of.
   */
  private Optional<String> country(String codes) {
    return codes.contains("|")
        ? Arrays.stream(codes.split("\\|")).flatMap(c -> scene.country(c).stream()).findFirst()
        : Optional.of(scene.countryEvenUnnamed(codes));
  }

  private boolean isKnown(Entity person) {
    return lexicon.countries().isOfficial(person.name()) || isOurs(person);
  }

  /** "Remarks by President A": whom a government's headline names with an office of its own. */
  private boolean isOurs(Entity person) {
    Optional<String> home = scene.home();
    Optional<String> title = scene.article().article().title();
    if (home.isEmpty() || title.isEmpty() || person.type() != EntityType.PERSON) {
      return false;
    }
    String name = person.name().replaceFirst(",? [JS]r\\.?$", "");
    String family = name.substring(name.lastIndexOf(' ') + 1);
    Matcher at =
        Pattern.compile(
                "((?:\\p{Lu}\\p{L}+ ){1,3}?)(?:\\p{Lu}[\\p{L}.]* )*"
                    + Pattern.quote(family)
                    + "\\b(?! of\\b)")
            .matcher(title.get());
    while (at.find()) {
      String office = at.group(1).strip().toLowerCase(Locale.ROOT);
      if (lexicon.countries().isHomeOffice(home.get(), office)) {
        return true;
      }
    }
    return false;
  }

  private boolean isForeign(Tenure tenure) {
    return lexicon.countries().isForeignOffice(tenure.title().toLowerCase(Locale.ROOT));
  }

  /** A ministry acts for its country: it is a piece of the government. */
  private boolean isOfGovernment(Entity body) {
    return body.country().isEmpty() && is(body, PartyWord.GOVERNMENT);
  }

  private boolean is(Entity body, PartyWord use) {
    return Arrays.stream(body.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .anyMatch(w -> lexicon.isPartyWord(use, w));
  }

  /**
   * The country whose name or people's name stands before the office: "Norwegian Ministry of Trade
   * Director A", "Republic of Norland (RN) Special Envoy B".
   */
  private Optional<String> nationality(Entity person) {
    for (Mention m : scene.mentions().all()) {
      if (m.kind() != MentionKind.NAME || !m.entities().equals(List.of(person.id()))) {
        continue;
      }
      int end = m.span().begin();
      Optional<String> country =
          scene.mentions().in(new Span(Math.max(0, end - FAR), end)).stream()
              .filter(c -> c.kind() == MentionKind.NAME && c.entities().size() == 1)
              .filter(c -> scene.entity(c.entities().get(0)).country().isPresent())
              .filter(c -> OFFICE.matcher(words(c.span().end(), end)).matches())
              .map(c -> c.entities().get(0))
              .reduce((a, b) -> b);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  private String words(int begin, int end) {
    return scene.article().article().text().cover(new Span(begin, end));
  }

  /** What an office is of, where that is a country or a body, not a city. */
  private Optional<String> of(Tenure tenure) {
    return tenure
        .of()
        .filter(
            id ->
                scene.entity(id).country().isPresent()
                    || scene.entity(id).type() == EntityType.ORGANIZATION);
  }
}
