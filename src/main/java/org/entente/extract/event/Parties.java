package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.syntax.Tree;
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

  private final Scene scene;
  private final Tree tree;
  private final NounPhrases phrases;
  private final OfficePhrase offices;
  private final PartyPhrase members;

  Parties(EventLexicon lexicon, Scene scene, Tree tree) {
    this.scene = scene;
    this.tree = tree;
    this.phrases = new NounPhrases(lexicon, scene, tree);
    this.offices = new OfficePhrase(lexicon, scene, tree, phrases);
    this.members = new PartyPhrase(lexicon, scene, tree, phrases, offices);
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
    return person
        && row.parties().size() == 1
        && !isPerson(row.parties().get(0))
        && offices.isOffice(row.parties().get(0).words());
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
      if (row.isEmpty() && offices.isHonorific(next, end)) {
        next = end + 1;
        continue;
      }
      Optional<Mention> holder =
          offices.isTitled(next) ? Optional.empty() : offices.holder(next, end);
      boolean remark =
          person
              && comma
              && holder.isEmpty()
              && !offices.isTitled(next)
              && offices.isRemark(next, end);
      Optional<Party> party = remark ? Optional.empty() : members.of(next, end);
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
      boolean office =
          i + 1 < row.size()
              && isPerson(row.get(i + 1))
              && offices.isOffice(row.get(i).words())
              && !isPerson(row.get(i));
      if (!office) {
        people.add(row.get(i));
      }
    }
    return people;
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
    } else if (i + 1 < tree.size()
        && phrases.is(i, PartyWord.TOGETHER)
        && tree.lemma(i + 1, "with")) {
      i += 2;
    } else if (i < tree.size() && phrases.is(i, PartyWord.JOINT)) {
      i++;
      if (i < tree.size() && phrases.is(i, PartyWord.JOINT_ADVERB)) {
        i++;
      }
    } else if (i < tree.size() && phrases.is(i, PartyWord.JOINT_PREPOSITION) && i > end) {
      i++;
    }
    return i;
  }
}
