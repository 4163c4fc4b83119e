package org.entente.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;

/**
 * Who stands in a row in the text: "President A of X, the leaders of Y and Z, and officials from
 * W". Read from the words, since parsers tear long lists apart. {@link NounPhrases} says where each
 * member of the row ends, this class whether it can be a party, and whom it names.
 */
final class Parties {
  /** One member of the row, which may be several entities ("the leaders of Mali and Niger"). */
  record Party(List<String> entities, Span words) {
    Party {
      entities = List.copyOf(entities);
    }
  }

  /**
   * So many tokens behind a verb or noun its preposition may stand: "met last week in Oslo with".
   */
  private static final int FAR = 14;

  /** So many words behind its first comma a portfolio may end. */
  private static final int LONGEST_OFFICE = 12;

  private final EventLexicon lexicon;
  private final Scene scene;
  private final Tree tree;
  private final NounPhrases phrases;

  Parties(EventLexicon lexicon, Scene scene, Tree tree) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.tree = tree;
    this.phrases = new NounPhrases(lexicon, scene, tree);
  }

  /** The row that begins at a token; empty if nobody stands there who can meet. */
  List<Party> from(int first) {
    Row row = row(first);
    boolean clause = row.parties().size() > 1 && row.end() < tree.size() && isFinite(row.end());
    return clause ? row.parties().subList(0, row.parties().size() - 1) : row.parties();
  }

  /** The row that ends right before a verb and its auxiliaries, longest first. */
  List<Party> before(int verb) {
    int end = verb;
    while (end > 0 && (tree.token(end - 1).tag().matches("RB|MD|,") || tree.is(end - 1, "aux"))) {
      end--;
    }
    int first = end;
    while (first > 0 && !tree.token(first - 1).tag().matches("VB[DZPG]?|MD|W.*|:|\\.")) {
      first--;
    }
    for (int i = first; i < end; i++) {
      if (i > first && !tree.token(i - 1).form().equals(",")) {
        continue;
      }
      Row row = row(i);
      if (i > first && isApposition(i, row)) {
        continue;
      }
      if (row.end() >= end && row.end() <= verb && !row.parties().isEmpty()) {
        // "Besides meeting A, B met C": two with only a comma between are no pair.
        return row.parties().subList(row.pair() ? 1 : 0, row.parties().size());
      }
    }
    return List.of();
  }

  /** "A, adviser to B and envoy for C, met": only what A is. */
  private boolean isApposition(int comma, Row row) {
    int begin = tree.token(comma - 1).span().end();
    boolean person =
        scene.mentions().in(tree.sentence().span()).stream()
            .anyMatch(
                m ->
                    m.kind() == MentionKind.NAME
                        && m.type() == EntityType.PERSON
                        && m.span().end() == begin);
    return person && row.parties().size() == 1 && isOffice(row.parties().get(0));
  }

  /** A row, the token behind it, and whether it is two with only a comma between. */
  private record Row(List<Party> parties, int end, boolean pair) {}

  private Row row(int first) {
    List<Party> row = new ArrayList<>();
    int next = first;
    int behind = first;
    boolean person = false;
    boolean comma = false;
    boolean and = false;
    while (next < tree.size()) {
      int end = phrases.end(next);
      if (end == next) {
        break;
      }
      if (row.isEmpty() && isHonorific(next, end)) {
        next = end + 1;
        continue;
      }
      Optional<Mention> holder = isTitled(next) ? Optional.empty() : holder(next, end);
      boolean remark =
          person && comma && holder.isEmpty() && !isTitled(next) && isRemark(next, end);
      Optional<Party> party = remark ? Optional.empty() : party(next, end);
      if (holder.isPresent()) {
        end = behind(holder.get());
        party = Optional.of(new Party(holder.get().entities(), holder.get().span()));
      }
      if (party.isEmpty() && !remark) {
        break;
      }
      party.ifPresent(row::add);
      behind = end;
      person = party.isPresent() && isPerson(party.get());
      int after = joint(end);
      if (after == end) {
        break;
      }
      comma = tree.token(end).form().equals(",");
      and |= after > end + 1 || !comma;
      next = after;
    }
    List<Party> parties = withoutOffices(row);
    return new Row(parties, behind, parties.size() == 2 && !and);
  }

  /**
   * Who holds the office that begins here, where its portfolio goes on over commas: "Minister of
   * Trade, Fisheries and Tourism A".
   */
  private Optional<Mention> holder(int first, int end) {
    OptionalInt head = phrases.head(first, end);
    boolean named = phrases.names(first, end).stream().anyMatch(m -> m.type() == EntityType.PERSON);
    if (head.isEmpty()
        || named
        || !lexicon.isPerson(lemma(head.getAsInt()))
        || !tree.token(head.getAsInt()).tag().startsWith("NNP")) {
      return Optional.empty();
    }
    for (int i = end; i < tree.size() && i < end + LONGEST_OFFICE; i++) {
      Optional<Mention> name =
          phrases.names(i, tree.size()).stream()
              .filter(m -> m.type() == EntityType.PERSON && !m.entities().isEmpty())
              .findFirst();
      int at = i;
      boolean here =
          name.filter(m -> m.span().begin() == tree.token(at).span().begin()).isPresent();
      if (here) {
        return name;
      }
      boolean portfolio =
          tree.token(i).tag().matches("NNPS?|JJ|CC|,|HYPH|DT")
              || is(i, PartyWord.LINK)
              || is(i, PartyWord.OFFICE_LINK);
      if (!portfolio) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a name with its title begins here: "Director for Trade and Tourism A". */
  private boolean isTitled(int token) {
    int begin = tree.token(token).span().begin();
    return scene.mentions().in(tree.sentence().span()).stream()
        .anyMatch(
            m ->
                m.kind() == MentionKind.NAME
                    && m.type() == EntityType.PERSON
                    && m.extent().begin() == begin
                    && m.span().begin() > begin);
  }

  private int behind(Mention name) {
    int i = 0;
    while (i < tree.size() && tree.token(i).span().begin() < name.span().end()) {
      i++;
    }
    return i;
  }

  /** "Party Member and Director A B": the first is an office of the second. */
  private List<Party> withoutOffices(List<Party> row) {
    List<Party> people = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      boolean office = i + 1 < row.size() && isPerson(row.get(i + 1)) && isOffice(row.get(i));
      if (!office) {
        people.add(row.get(i));
      }
    }
    return people;
  }

  private boolean isOffice(Party party) {
    int first = 0;
    while (tree.token(first).span().begin() < party.words().begin()) {
      first++;
    }
    int end = first;
    while (end < tree.size() && tree.token(end).span().end() <= party.words().end()) {
      end++;
    }
    OptionalInt head = phrases.head(first, end);
    return !isPerson(party)
        && head.isPresent()
        && tree.token(head.getAsInt()).tag().matches("NNP?")
        && Character.isUpperCase(tree.token(head.getAsInt()).form().charAt(0))
        && lexicon.isPerson(lemma(head.getAsInt()));
  }

  /**
   * The row after the first of these prepositions behind a token, with no verb and no other
   * preposition's people between.
   */
  List<Party> after(int token, String... prepositions) {
    for (int i = token + 1; i < tree.size() && i <= token + FAR; i++) {
      String tag = tree.token(i).tag();
      if (tree.lemma(i, prepositions) && tag.matches("IN|TO|RP|RB")) {
        return from(i + 1);
      }
      if (tag.matches("VB[DZPG]?|MD|W.*|:|\\.") || tree.token(i).form().matches("[;\"“”]")) {
        break;
      }
    }
    return List.of();
  }

  private boolean isPerson(Party party) {
    return party.entities().size() == 1
        && scene.entity(party.entities().get(0)).type() == EntityType.PERSON
        && !scene.entity(party.entities().get(0)).anonymous();
  }

  /** "His Royal Highness, Crown Prince A". */
  private boolean isHonorific(int first, int end) {
    OptionalInt head = phrases.head(first, end);
    return head.isPresent()
        && head.getAsInt() == end - 1
        && is(head.getAsInt(), PartyWord.HONORIFIC)
        && end < tree.size()
        && tree.token(end).form().equals(",");
  }

  /** "A, the president of B, and C": what only says who A is. */
  private boolean isRemark(int first, int end) {
    int own = serves(first, end).orElse(end);
    boolean named = phrases.names(first, own).stream().anyMatch(m -> m.type() == EntityType.PERSON);
    boolean plural =
        phrases.head(first, end).stream().anyMatch(h -> tree.token(h).tag().matches("NNP?S"));
    boolean article = tree.token(first).tag().equals("DT");
    return !named
        && !plural
        && phrases.head(first, end).stream()
            .anyMatch(
                h -> lexicon.isPerson(lemma(h)) || article && phrases.names(h, h + 1).isEmpty());
  }

  /**
   * Behind the office that these tokens name, where they go on with whom it serves ("Chief of Staff
   * to President A"); their end where they do not.
   */
  private int office(int first, int end) {
    OptionalInt head = phrases.head(first, end);
    boolean office = head.isPresent() && lexicon.isPerson(lemma(head.getAsInt()));
    for (int i = office ? head.getAsInt() + 1 : end; i < end; i++) {
      if (is(i, PartyWord.LINK) || is(i, PartyWord.OFFICE_LINK)) {
        return i;
      }
    }
    return end;
  }

  /**
   * Where an office goes on with somebody whom it serves ("Chief of Staff | to President A"), not
   * with what it is for ("Minister for Trade A", "Ambassador to Norland B").
   */
  private OptionalInt serves(int first, int end) {
    int link = office(first, end);
    int next = link + 1;
    while (next < end && tree.token(next).tag().matches("DT|JJ")) {
      next++;
    }
    return next < end && lexicon.isPerson(lemma(next)) && next > link
        ? OptionalInt.of(link)
        : OptionalInt.empty();
  }

  private boolean isFinite(int token) {
    return tree.token(token).tag().matches("VBD|VBZ|VBP|MD");
  }

  /** Behind "," and "and"; the same position if there is neither. */
  private int joint(int end) {
    int i = end;
    if (i < tree.size() && tree.token(i).form().matches("[,;]")) {
      i++;
    }
    if (i + 2 < tree.size() && tree.lemma(i, "as") && tree.lemma(i + 1, "well")) {
      i += 3;
    } else if (i + 1 < tree.size() && is(i, PartyWord.TOGETHER) && tree.lemma(i + 1, "with")) {
      i += 2;
    } else if (i < tree.size() && is(i, PartyWord.JOINT)) {
      i++;
      if (i < tree.size() && is(i, PartyWord.JOINT_ADVERB)) {
        i++;
      }
    } else if (i < tree.size() && is(i, PartyWord.JOINT_PREPOSITION) && i > end) {
      i++;
    }
    return i;
  }

  private boolean is(int token, PartyWord use) {
    return lexicon.isPartyWord(use, lemma(token));
  }

  private String lemma(int token) {
    return tree.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** "The Dobbs decision", "the American community": the name only says what kind. */
  private boolean modifies(Mention m) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).span().begin() >= m.span().end()) {
        return (tree.token(i).tag().matches("NNS?|HYPH") || lexicon.isNoParty(tree.token(i).form()))
            && !lexicon.isPeople(lemma(i))
            && !scene.isTime(tree, i);
      }
    }
    return false;
  }

  /** "The John Doe" is a school or a ship. */
  private boolean isNamesake(int first, Mention name) {
    int second = first + 1;
    return second < tree.size()
        && tree.lemma(first, "the")
        && name.extent().equals(name.span())
        && tree.token(second).span().begin() == name.span().begin();
  }

  /** "A briefing from A", "the family of B": neither is who was met. */
  private boolean isOfThing(int first, int end, Mention name) {
    OptionalInt head = phrases.head(first, end);
    return head.isPresent()
        && (tree.token(head.getAsInt()).tag().matches("NNS?")
            || lexicon.isNoParty(lemma(head.getAsInt())))
        && tree.token(head.getAsInt()).span().end() <= name.extent().begin()
        && office(first, end) == end
        && linked(head.getAsInt(), name)
        && !lexicon.isPeople(lemma(head.getAsInt()))
        && !lexicon.isPerson(lemma(head.getAsInt()));
  }

  private boolean linked(int head, Mention name) {
    for (int i = head + 1; tree.token(i).span().begin() < name.extent().begin(); i++) {
      if (is(i, PartyWord.LINK)) {
        return true;
      }
    }
    return false;
  }

  /** "Families of Americans" are not their country, "U.S. allies" not the United States. */
  private boolean isPrivate(Mention m, int head) {
    boolean plural =
        m.type() == EntityType.NORP
            && tree.headOf(m.span()).stream().anyMatch(t -> tree.token(t).tag().endsWith("S"));
    boolean others = is(head, PartyWord.OTHERS) && m.type() != EntityType.ORGANIZATION;
    return plural || others;
  }

  private boolean owns(Mention m) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).span().begin() >= m.span().end()) {
        return tree.token(i).tag().equals("POS");
      }
    }
    return false;
  }

  private Optional<Party> party(int first, int end) {
    Span words = tree.span(first, end - 1);
    List<Mention> names = phrases.names(first, end);
    Set<String> found = new LinkedHashSet<>();
    names.stream()
        .filter(m -> m.type() == EntityType.PERSON && !owns(m) && !modifies(m))
        .filter(m -> !isNamesake(first, m) && !isOfThing(first, end, m))
        .forEach(m -> found.addAll(m.entities()));
    OptionalInt head = phrases.head(first, end);
    if (found.isEmpty() && head.isPresent()) {
      int h = head.getAsInt();
      if (lexicon.isPeople(lemma(h)) || tree.token(h).tag().matches("NNS")) {
        names.stream()
            .filter(m -> !modifies(m) && !isPrivate(m, h))
            .forEach(m -> found.addAll(m.entities()));
        found.removeIf(id -> !isSide(scene.entity(id)));
        if (!lexicon.isPeople(lemma(h))) {
          found.clear();
        }
      }
      if (found.isEmpty()) {
        found.addAll(scene.acting(tree, h));
      }
    } else if (found.isEmpty() && end == first + 1 && tree.token(first).tag().equals("PRP")) {
      found.addAll(scene.acting(tree, first));
    }
    found.removeIf(id -> lexicon.isPress(scene.entity(id)));
    found.removeIf(id -> isBare(scene.entity(id)));
    found.removeIf(id -> lexicon.isNoParty(scene.entity(id).name()));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Party(new ArrayList<>(found), words));
  }

  /** "Leaders", "women": a word that says nothing of whose or which they are. */
  static boolean isBare(Entity e) {
    return e.anonymous() && e.name().matches("\\p{Ll}+");
  }

  private static boolean isSide(Entity e) {
    return e.country().isPresent() || e.type() == EntityType.ORGANIZATION && !e.anonymous();
  }
}
