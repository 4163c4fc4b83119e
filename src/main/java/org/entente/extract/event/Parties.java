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
 * W". Read from the words, since parsers tear long lists apart.
 */
final class Parties {
  /** One member of the row, which may be several entities ("the leaders of Mali and Niger"). */
  record Party(List<String> entities, Span words) {
    Party {
      entities = List.copyOf(entities);
    }
  }

  /** "X will meet Y": one word may stand between a noun and its "with" for each of these. */
  private static final int FAR = 14;

  private final EventLexicon lexicon;
  private final Scene scene;
  private final Tree tree;
  private final List<Mention> mentions;

  Parties(EventLexicon lexicon, Scene scene, Tree tree) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.tree = tree;
    this.mentions = scene.mentions().in(tree.sentence().span());
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
      if (row.end() >= end && row.end() <= verb && !row.parties().isEmpty()) {
        return row.parties();
      }
    }
    return List.of();
  }

  /** A row and the token behind it. */
  private record Row(List<Party> parties, int end) {}

  private Row row(int first) {
    List<Party> row = new ArrayList<>();
    int next = first;
    int behind = first;
    boolean person = false;
    boolean comma = false;
    while (next < tree.size()) {
      int end = phraseEnd(next);
      if (end == next) {
        break;
      }
      boolean remark = person && comma && isRemark(next, end);
      Optional<Party> party = remark ? Optional.empty() : party(next, end);
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
      next = after;
    }
    return new Row(row, behind);
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
      if (tag.matches("VB[DZP]?|MD|W.*|:|\\.") || tree.token(i).form().matches("[;\"“”]")) {
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

  /** "A, the president of B, and C": what only says who A is. */
  private boolean isRemark(int first, int end) {
    boolean named = namesIn(first, end).stream().anyMatch(m -> m.type() == EntityType.PERSON);
    boolean plural = head(first, end).stream().anyMatch(h -> tree.token(h).tag().matches("NNP?S"));
    boolean article = tree.token(first).tag().equals("DT");
    return !named
        && !plural
        && head(first, end).stream()
            .anyMatch(h -> lexicon.isPerson(lemma(h)) || article && namesIn(h, h + 1).isEmpty());
  }

  private boolean isFinite(int token) {
    return tree.token(token).tag().matches("VBD|VBZ|VBP|MD")
        && !tree.token(token).tag().equals("VBN");
  }

  /** Behind "," and "and"; the same position if there is neither. */
  private int joint(int end) {
    int i = end;
    if (i < tree.size() && tree.token(i).form().matches("[,;]")) {
      i++;
    }
    if (i + 2 < tree.size() && tree.lemma(i, "as") && tree.lemma(i + 1, "well")) {
      i += 3;
    } else if (i + 1 < tree.size()
        && tree.lemma(i, "along", "together")
        && tree.lemma(i + 1, "with")) {
      i += 2;
    } else if (i < tree.size() && tree.lemma(i, "and", "&", "including")) {
      i++;
      if (i < tree.size() && tree.lemma(i, "with", "between", "then", "also", "separately")) {
        i++;
      }
    } else if (i < tree.size() && tree.lemma(i, "with") && i > end) {
      i++;
    }
    return i;
  }

  /** Behind the noun phrase that begins here, with its "of"s; the same position if none does. */
  private int phraseEnd(int first) {
    int i = first;
    while (i < tree.size() && tree.token(i).tag().matches("DT|PDT|PRP\\$") || isBoth(i)) {
      i++;
    }
    int begin = i;
    while (i < tree.size()) {
      int name = nameEnd(i);
      if (name > i) {
        i = name;
      } else if (i > begin
          && i + 1 < tree.size()
          && tree.token(i).form().equals(",")
          && tree.token(i + 1).form().matches("Jr\\.?|Sr\\.?|I{2,3}")) {
        i += 2;
      } else if (isNominal(i)) {
        i++;
      } else if (tree.token(i).tag().equals("-LRB-")) {
        i = closing(i);
      } else if (i > begin
          && i + 1 < tree.size()
          && (tree.lemma(i, "of", "from") || tree.lemma(i, "to", "for") && isOffice(begin, i))
          && !scene.isTime(tree, i + 1)
          && (isNominal(i + 1)
              || nameEnd(i + 1) > i + 1
              || tree.token(i + 1).tag().matches("DT|PRP\\$"))) {
        i = tree.token(i + 1).tag().matches("DT|PRP\\$") ? i + 2 : i + 1;
      } else if (i > begin && tree.lemma(i, "and") && isTwofold(begin, i)) {
        i++;
      } else {
        break;
      }
    }
    boolean pronoun = i == begin && i < tree.size() && tree.token(i).tag().equals("PRP");
    return pronoun ? i + 1 : i > begin ? i : first;
  }

  /** "Senior Advisor to the President". */
  private boolean isOffice(int begin, int end) {
    return head(begin, end).stream()
        .anyMatch(
            h ->
                lexicon.isPerson(lemma(h))
                    && namesIn(begin, end).stream().noneMatch(m -> m.type() == EntityType.PERSON));
  }

  private boolean isBoth(int i) {
    return i < tree.size() && tree.lemma(i, "both", "all");
  }

  /** "Israeli and Palestinian officials", "the leaders of Mali and Niger". */
  private boolean isTwofold(int begin, int and) {
    if (and + 1 >= tree.size() || and == begin) {
      return false;
    }
    boolean adjectives = isPeople(and - 1) && isPeople(and + 1);
    int next = tree.token(and + 1).tag().equals("DT") ? and + 2 : and + 1;
    boolean countries =
        head(begin, and).stream().anyMatch(h -> lexicon.isPeople(lemma(h)))
            && namedAt(and - 1).filter(this::isParty).isPresent()
            && next < tree.size()
            && namedAt(next).filter(this::isParty).isPresent();
    return adjectives || countries;
  }

  private boolean isPeople(int token) {
    return namedAt(token).filter(m -> m.type() == EntityType.NORP).isPresent();
  }

  private boolean isParty(Mention m) {
    return m.type() == EntityType.ORGANIZATION || m.type() == EntityType.LOCATION;
  }

  private Optional<Mention> namedAt(int token) {
    return mentions.stream()
        .filter(m -> m.kind() == MentionKind.NAME && m.span().contains(tree.token(token).span()))
        .findFirst();
  }

  private int nameEnd(int token) {
    int begin = tree.token(token).span().begin();
    int end = token;
    for (Mention m : mentions) {
      if (m.kind() == MentionKind.NAME && m.extent().begin() == begin) {
        int i = token;
        while (i < tree.size() && tree.token(i).span().begin() < m.span().end()) {
          i++;
        }
        end = Math.max(end, i);
      }
    }
    return end;
  }

  private boolean isNominal(int token) {
    String tag = tree.token(token).tag();
    boolean participle =
        tag.matches("VBN|VBG")
            && token + 1 < tree.size()
            && tree.token(token + 1).tag().matches("NN.*|JJ")
            && (token == 0 || !tree.token(token - 1).tag().startsWith("NN"));
    return (tag.matches("JJ[RS]?|NNP?S?|CD|POS|HYPH|ADD|FW") || participle)
        && !scene.isTime(tree, token);
  }

  private int closing(int open) {
    int i = open;
    while (i < tree.size() && !tree.token(i).tag().equals("-RRB-")) {
      i++;
    }
    return Math.min(i + 1, tree.size());
  }

  /** The phrase's noun: the last one before the first "of". */
  private OptionalInt head(int first, int end) {
    int head = -1;
    for (int i = first; i < end; i++) {
      if (tree.lemma(i, "of", "from", "to", "for") && head >= 0) {
        break;
      }
      if (tree.token(i).tag().equals("-LRB-")) {
        i = closing(i) - 1;
        continue;
      }
      if (tree.token(i).tag().startsWith("NN")) {
        head = i;
      }
    }
    return head < 0 ? OptionalInt.empty() : OptionalInt.of(head);
  }

  private String lemma(int token) {
    return tree.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  private List<Mention> namesIn(int first, int end) {
    if (first >= end) {
      return List.of();
    }
    Span span = tree.span(first, end - 1);
    return mentions.stream()
        .filter(m -> m.kind() == MentionKind.NAME && span.contains(m.span()))
        .toList();
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

  /** "Families of Americans" are not their country, "U.S. allies" not the United States. */
  private boolean isPrivate(Mention m, int head) {
    boolean plural =
        m.type() == EntityType.NORP
            && tree.headOf(m.span()).stream().anyMatch(t -> tree.token(t).tag().endsWith("S"));
    boolean others = tree.lemma(head, "ally") && m.type() != EntityType.ORGANIZATION;
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
    List<Mention> names = namesIn(first, end);
    Set<String> found = new LinkedHashSet<>();
    names.stream()
        .filter(m -> m.type() == EntityType.PERSON && !owns(m) && !modifies(m))
        .forEach(m -> found.addAll(m.entities()));
    OptionalInt head = head(first, end);
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
    found.removeIf(id -> lexicon.isNoParty(scene.entity(id).name()));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Party(new ArrayList<>(found), words));
  }

  private static boolean isSide(Entity e) {
    return e.country().isPresent() || e.type() == EntityType.ORGANIZATION && !e.anonymous();
  }
}
