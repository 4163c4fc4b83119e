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

    /** Whether one is elected or appointed to it: an expert is not. */
    boolean isTenure() {
      return isOffice() && !kind.equals("expert");
    }
  }

  /**
   * A head as it is written.
   *
   * @param plural "ministers", "chairmen"
   * @param status what a prefix or suffix says ("ex-minister", "president-elect")
   */
  record Form(Head head, boolean plural, TenureStatus status) {}

  /** Most tokens in the head of a title ("chief executive officer"). */
  static final int LONGEST_HEAD = 3;

  private final Map<String, Head> heads = new HashMap<>();
  private final Set<String> modifiers = new HashSet<>();
  private final Map<String, TenureStatus> statuses = new HashMap<>();
  private final Map<String, EntityType> actors = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();

  private final Set<String> buildings = new HashSet<>();
  private final Set<String> fillers = new HashSet<>();

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
    Table.load("/lexicon/title-fillers.tsv")
        .rows()
        .forEach(r -> lexicon.fillers.add(r.get("word")));
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

  /** What the words, in lower case, are as the head of a title. */
  Optional<Form> form(String words) {
    Optional<Form> plain = number(words, TenureStatus.CURRENT);
    int hyphen = words.indexOf('-');
    if (plain.isPresent() || hyphen <= 0) {
      return plain;
    }
    String first = words.substring(0, hyphen);
    String rest = words.substring(hyphen + 1);
    if (status(first).isPresent() || isModifier(first)) {
      return number(rest, status(first).orElse(TenureStatus.CURRENT));
    }
    return status(rest).flatMap(s -> number(first, s));
  }

  private Optional<Form> number(String words, TenureStatus status) {
    Optional<Form> singular = head(words).map(h -> new Form(h, false, status));
    if (singular.isPresent()) {
      return singular;
    }
    String one =
        words.endsWith("men")
            ? words.substring(0, words.length() - 2) + "an"
            : words.endsWith("ies")
                ? words.substring(0, words.length() - 3) + "y"
                : words.endsWith("s") ? words.substring(0, words.length() - 1) : "";
    return head(one).map(h -> new Form(h, true, status));
  }

  /** Whether the word may stand between article and title without being part of either. */
  boolean isFiller(String word) {
    return fillers.contains(word);
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
