package org.entente.extract.action;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.event.EventView;
import org.entente.extract.syntax.Tree;
import org.entente.model.Token;

/**
 * Actions that nouns tell of: "Russia's attack on", "launched an attack on", "sanctions against".
 */
final class NounDeeds {
  /** Codes of what happens in a place, whoever did it. */
  private static final Set<String> VIOLENT = Set.of("ASSAULT", "PROTEST");

  private final ActionLexicon lexicon;
  private final EventView view;
  private final Tree tree;
  private final Players players;
  private final VerbDeeds verbs;
  private final BitSet used;

  NounDeeds(
      ActionLexicon lexicon, EventView view, UnnamedActors strangers, Tree tree, VerbDeeds verbs) {
    this.lexicon = lexicon;
    this.view = view;
    this.tree = tree;
    this.players = new Players(lexicon, view, strangers, tree);
    this.verbs = verbs;
    this.used = verbs.used();
  }

  /** The deeds of a sentence that no verb's row has used up, in order of the text. */
  List<Deed> find() {
    List<Deed> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).tag().matches("NNS?")
          && !tree.is(i, "compound", "amod", "flat")
          && !used.get(i)) {
        deed(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Deed> deed(int noun) {
    List<ActionLexicon.Row> rows = lexicon.nounRows(ActionLexicon.lemma(tree, noun));
    if (rows.isEmpty() || isOpen(noun)) {
      return Optional.empty();
    }
    Optional<ActionLexicon.Row> fitting = rows.stream().filter(r -> fits(r, noun)).findFirst();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    ActionLexicon.Row row = fitting.get();
    boolean beast =
        tree.children(noun, "nmod").stream()
            .anyMatch(of -> players.isCase(of, "of") && lexicon.is("beast", tree, of));
    if (beast && row.code().equals("ASSAULT")) {
      return Optional.empty();
    }
    int carrier = carrier(noun);
    Set<String> actors = new LinkedHashSet<>();
    if (carrier >= 0) {
      actors.addAll(verbs.agents(carrier));
    }
    boolean carried = !actors.isEmpty();
    if (!carried) {
      actors.addAll(players.doers(noun));
    }
    if (actors.isEmpty()) {
      actors.addAll(sides(noun));
      if (actors.size() > 1) {
        return Optional.of(
            new Deed(tree, noun, happens(noun), told(noun), row.mutual(), actors, Set.of()));
      }
      actors.clear();
    }
    if (actors.isEmpty() && happens(noun) && VIOLENT.contains(row.code())) {
      Set<String> whom = new LinkedHashSet<>(recipients(row, noun, told(noun), actors));
      whom.addAll(whom.isEmpty() ? where(noun) : Set.of());
      return whom.isEmpty()
          ? Optional.empty()
          : Optional.of(new Deed(tree, noun, true, told(noun), row, Set.of(), whom));
    }
    Set<String> recipients = recipients(row, noun, carrier, actors);
    if (recipients.isEmpty() && !carried) {
      recipients = harmed(noun);
    }
    boolean told = carried && verbs.used().get(carrier);
    if (actors.isEmpty() || told || !carried && recipients.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Deed(tree, noun, carried, carried ? carrier : noun, row, actors, recipients));
  }

  /** "Soldiers died in an ambush by rebels": whoever came to harm in it. */
  private Set<String> harmed(int noun) {
    int above = tree.head(tree.firstConjunct(noun));
    boolean in =
        above != Token.ROOT
            && tree.is(noun, "obl")
            && lexicon.is("harm", tree, above)
            && players.isCase(noun, "in", "by", "during");
    Set<String> found = new LinkedHashSet<>();
    if (in) {
      tree.children(above, "nsubj").forEach(s -> found.addAll(players.recipients(s)));
    }
    return found;
  }

  /** "Fighting between Armenian and Azerbaijani troops": both sides. */
  private Set<String> sides(int noun) {
    List<Integer> phrases = new ArrayList<>(tree.children(noun, "nmod", "obl"));
    if (happens(noun)) {
      phrases.addAll(tree.children(tree.head(noun), "obl", "nmod"));
    }
    Set<String> found = new LinkedHashSet<>();
    for (int phrase : phrases) {
      if (players.isCase(phrase, "between")) {
        tree.coordinated(phrase).forEach(c -> found.addAll(players.actors(c)));
        for (int owner : tree.children(phrase, "amod", "compound", "nmod:desc")) {
          tree.coordinated(owner).forEach(c -> found.addAll(view.actors(tree, c)));
        }
      }
    }
    return found;
  }

  /** "Protests erupted", "a general strike paralysed": told as happening. */
  private boolean happens(int noun) {
    int above = tree.head(tree.firstConjunct(noun));
    return above != Token.ROOT
        && tree.is(noun, "nsubj", "nsubj:pass")
        && tree.token(above).tag().startsWith("VB")
        && lexicon.is("happen", tree, above);
  }

  private int told(int noun) {
    return happens(noun) ? tree.head(tree.firstConjunct(noun)) : noun;
  }

  /** The country or place that the object of what happened or a phrase of place names. */
  private Set<String> where(int noun) {
    int verb = tree.head(tree.firstConjunct(noun));
    List<Integer> phrases = new ArrayList<>(tree.children(verb, "obj"));
    for (int phrase : tree.children(verb, "obl", "nmod")) {
      if (players.isCase(phrase, "in", "across", "throughout", "near")) {
        phrases.add(phrase);
      }
    }
    for (int phrase : phrases) {
      Set<String> found = players.places(phrase);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  /** "A hunger strike" is another thing than a strike. */
  private boolean fits(ActionLexicon.Row row, int noun) {
    return row.objects().isEmpty()
        || tree.children(noun, "amod", "compound").stream()
            .anyMatch(m -> row.objects().contains(ActionLexicon.lemma(tree, m)));
  }

  /** The light verb that the noun is an object of; -1 if there is none. */
  private int carrier(int noun) {
    int first = tree.firstConjunct(noun);
    int above = tree.head(first);
    boolean governed = tree.is(first, "obj", "nsubj:pass", "obl") && !tree.is(first, "obl:agent");
    return governed
            && above != Token.ROOT
            && tree.token(above).tag().startsWith("VB")
            && (lexicon.is("light", tree, above)
                || lexicon.is("light-for", tree, above)
                    && players.isCase(noun, "on", "for", "in", "to", "into", "out"))
            && (!tree.is(first, "obl") || lexicon.is("light-for", tree, above))
        ? above
        : -1;
  }

  private Set<String> recipients(ActionLexicon.Row row, int noun, int carrier, Set<String> actors) {
    List<Integer> phrases = new ArrayList<>(tree.children(noun, "nmod", "obl"));
    if (carrier >= 0) {
      phrases.addAll(tree.children(carrier, "obl", "nmod"));
    }
    for (String slot : row.recipients()) {
      boolean owner = slot.endsWith("-owner");
      String preposition = owner ? slot.substring(0, slot.indexOf('-')) : slot;
      for (int phrase : phrases) {
        if (!players.isCase(phrase, preposition) || view.isTime(tree, phrase)) {
          continue;
        }
        Set<String> found = new LinkedHashSet<>();
        if (!owner) {
          found.addAll(players.recipients(phrase));
        }
        if (owner ? view.actors(tree, phrase).isEmpty() : found.isEmpty()) {
          found.addAll(players.owners(phrase));
        }
        found.removeAll(actors);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return row.recipients().contains("clause") ? inClause(noun, carrier, actors) : Set.of();
  }

  /** "Demonstrations to demand reforms by the government". */
  private Set<String> inClause(int noun, int carrier, Set<String> actors) {
    List<Integer> clauses = new ArrayList<>(tree.children(noun, "acl"));
    if (carrier >= 0) {
      clauses.addAll(tree.children(carrier, "advcl", "xcomp"));
    }
    for (int clause : clauses) {
      for (int i : tree.subtree(clause).stream().toArray()) {
        if (tree.token(i).tag().startsWith("NN") && !view.isTime(tree, i)) {
          Set<String> found = new LinkedHashSet<>(view.actors(tree, i));
          found.removeIf(id -> view.entity(id).anonymous());
          found.removeAll(actors);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return Set.of();
  }

  /** "Any attack", "the threat of an attack", "to prevent an attack": nobody says there was one. */
  private boolean isOpen(int noun) {
    for (int child : tree.children(noun, "det", "amod")) {
      if (lexicon.is("untold", tree, child)) {
        return true;
      }
    }
    int above = tree.head(tree.firstConjunct(noun));
    if (above == Token.ROOT) {
      return false;
    }
    return tree.token(above).tag().startsWith("VB") && lexicon.is("unreal", tree, above)
        || tree.token(above).tag().startsWith("NN")
            && lexicon.is("unreal-noun", tree, above)
            && tree.is(noun, "nmod");
  }
}
