package org.entente.extract.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.gazetteer.Table;

/** The words of actions, from the lexicon's tables. */
final class ActionLexicon {
  /**
   * One way in which a word tells of an action; see the table {@code lexicon/actions.tsv}.
   *
   * @param particle the word right behind, a particle or a preposition
   * @param code PLOVER's event type
   * @param mode PLOVER's mode
   * @param objects what must be its object: any, none, actor, thing, be, or nouns; empty: no matter
   * @param clauses what must depend on it; empty: no matter
   * @param recipients where whom it is done to stands, first found first
   */
  record Row(
      Optional<String> particle,
      String code,
      Optional<String> mode,
      Set<String> objects,
      List<String> clauses,
      List<String> recipients) {
    Row {
      objects = Set.copyOf(objects);
      clauses = List.copyOf(clauses);
      recipients = List.copyOf(recipients);
    }

    Row as(String other) {
      return new Row(particle, other, Optional.empty(), objects, clauses, recipients);
    }
  }

  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private ActionLexicon() {}

  static ActionLexicon load() {
    ActionLexicon lexicon = new ActionLexicon();
    for (Table.Row row : Table.load("/lexicon/action-words.tsv").rows()) {
      lexicon.classes.put(row.get("class"), Set.copyOf(row.list("words")));
    }
    for (Table.Row row : Table.load("/lexicon/actions.tsv").rows()) {
      lexicon
          .rows
          .computeIfAbsent(row.get("pos") + " " + row.get("word"), w -> new ArrayList<>())
          .add(
              new Row(
                  optional(row, "particle"),
                  row.get("code"),
                  optional(row, "mode"),
                  lexicon.nouns(row.list("object")),
                  row.list("clause"),
                  row.list("recipient")));
    }
    return lexicon;
  }

  private static Optional<String> optional(Table.Row row, String column) {
    return row.has(column) ? Optional.of(row.get(column)) : Optional.empty();
  }

  private Set<String> nouns(List<String> cells) {
    Set<String> nouns = new java.util.HashSet<>();
    for (String cell : cells) {
      if (cell.startsWith("@")) {
        nouns.addAll(words(cell.substring(1)));
      } else {
        nouns.add(cell);
      }
    }
    return nouns;
  }

  /**
   * The rows of a word, in the table's order.
   *
   * @param pos VERB, NOUN or ADJ
   */
  List<Row> rows(String pos, String lemma) {
    return rows.getOrDefault(pos + " " + lemma, List.of());
  }

  /**
   * The words of a class.
   *
   * @throws IllegalArgumentException if the table has no such class
   */
  Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class " + name + " in lexicon/action-words.tsv");
    }
    return words;
  }

  /** Whether the token's lemma is of a class. */
  boolean is(String name, Tree tree, int token) {
    return words(name).contains(lemma(tree, token));
  }

  static String lemma(Tree tree, int token) {
    return tree.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
