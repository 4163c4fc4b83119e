package org.entente.extract.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.Table;
import org.entente.model.EntityType;
import org.entente.model.Gender;
import org.entente.model.TenureStatus;

/** The words of titles, of unnamed actors and of groups, from the lexicon's tables. */
final class TitleLexicon {
  /**
   * A title's head.
   *
   * @param noun lower case and in full, perhaps several words ("prime minister")
   * @param kind what sort of office ("minister"); "honorific" is none
   * @param leader whether it is that of a head of state or government
   * @param gender where the word itself tells
   */
  record Head(String noun, String kind, boolean leader, Optional<Gender> gender) {
    boolean isOffice() {
      return !kind.equals("honorific");
    }
  }

  /** Most tokens in the head of a title ("chief executive officer"). */
  static final int LONGEST_HEAD = 3;

  private final Map<String, Head> heads = new HashMap<>();
  private final Set<String> modifiers = new HashSet<>();
  private final Map<String, TenureStatus> statuses = new HashMap<>();
  private final Map<String, EntityType> actors = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();

  private final Set<String> buildings = new HashSet<>();

  private TitleLexicon() {}

  static TitleLexicon load() {
    TitleLexicon lexicon = new TitleLexicon();
    for (Table.Row row : Table.load("/lexicon/offices.tsv").rows()) {
      Optional<Gender> gender =
          row.has("gender")
              ? Optional.of(Gender.valueOf(row.get("gender").toUpperCase(Locale.ROOT)))
              : Optional.empty();
      String noun = row.has("full") ? row.get("full") : row.get("noun");
      lexicon.heads.put(
          row.get("noun"),
          new Head(noun, row.get("kind"), row.get("rank").equals("leader"), gender));
    }
    Table.load("/lexicon/title-modifiers.tsv")
        .rows()
        .forEach(r -> lexicon.modifiers.add(r.get("word")));
    Table.load("/lexicon/title-status.tsv")
        .rows()
        .forEach(r -> lexicon.statuses.put(r.get("word"), TenureStatus.valueOf(r.get("status"))));
    Table.load("/lexicon/actors.tsv")
        .rows()
        .forEach(r -> lexicon.actors.put(r.get("noun"), EntityType.valueOf(r.get("type"))));
    Table.load("/lexicon/groups.tsv")
        .rows()
        .forEach(r -> lexicon.groups.put(r.get("noun"), r.get("kind")));
    Table.load("/lexicon/buildings.tsv").rows().forEach(r -> lexicon.buildings.add(r.get("noun")));
    return lexicon;
  }

  /** Whether a name that ends in this word is that of a building. */
  boolean isBuilding(String word) {
    return buildings.contains(word);
  }

  /** The head of a title, by its lower-case singular. */
  Optional<Head> head(String noun) {
    return Optional.ofNullable(heads.get(noun));
  }

  boolean isModifier(String word) {
    return modifiers.contains(word);
  }

  Optional<TenureStatus> status(String word) {
    return Optional.ofNullable(statuses.get(word));
  }

  /** What an unnamed actor of this lemma is. */
  Optional<EntityType> actor(String lemma) {
    return Optional.ofNullable(actors.get(lemma));
  }

  /** Whose members a plural of this lemma gathers. */
  Optional<String> group(String lemma) {
    return Optional.ofNullable(groups.get(lemma));
  }
}
