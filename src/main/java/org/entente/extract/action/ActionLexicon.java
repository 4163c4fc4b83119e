package org.entente.extract.action;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** How much it asks for: a row that names a particle, nouns or a clause goes before others. */
    int wishes() {
      boolean nouns = Frame.wantsNouns(this);
      return (particle.isPresent() ? 2 : 0)
          + (nouns ? 2 : 0)
          + (clauses.isEmpty() ? 0 : 2)
          + (nouns || objects.isEmpty() || objects.contains("any") ? 0 : 1);
    }

    /** The same, done to each other. */
    Row mutual() {
      return new Row(particle, code, mode, objects, clauses, List.of("each"));
    }

    Row as(String other) {
      return new Row(particle, other, Optional.empty(), objects, clauses, recipients);
    }
  }

  /** Endings of nouns that tell what their verb does; others often tell something else. */
  private static final String DERIVED = ".{4,}(?:tion|sion|ment|ture|ssal)";

  private static final List<String> OF_NOUNS = List.of("of-owner", "of", "on", "against");

  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private ActionLexicon() {}

  static ActionLexicon load() {
    ActionLexicon lexicon = new ActionLexicon();
    for (Table.Row row : Table.load("/lexicon/action-words.tsv").rows()) {
      lexicon.classes.put(row.get("class"), Set.copyOf(row.list("words")));
    }
    for (Table.Row row : Table.load("/lexicon/actions.tsv").rows()) {
      Row read =
          new Row(
              optional(row, "particle"),
              row.get("code"),
              optional(row, "mode"),
              lexicon.nouns(row.list("object")),
              row.list("clause"),
              row.list("recipient"));
      for (String word : row.list("word")) {
        lexicon.rows.computeIfAbsent(row.get("pos") + " " + word, w -> new ArrayList<>()).add(read);
      }
    }
    for (Table.Row row : Table.load("/lexicon/event-nouns.tsv").rows()) {
      lexicon.verbs.put(row.get("noun"), row.get("verb"));
    }
    lexicon
        .rows
        .values()
        .forEach(rows -> rows.sort(Comparator.comparingInt(Row::wishes).reversed()));
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
   * The rows of a noun; where it has none, that of the verb it comes from ("annexation": annex), if
   * that is done to anybody or anything: then whose or to whom says who it is done to.
   */
  List<Row> nounRows(String lemma) {
    List<Row> own = rows("NOUN", lemma);
    String verb = verbs.get(lemma);
    if (!own.isEmpty() || verb == null || !lemma.matches(DERIVED)) {
      return own;
    }
    return rows("VERB", verb).stream()
        .filter(r -> r.particle().isEmpty() && r.clauses().isEmpty() && !Frame.wantsNouns(r))
        .filter(r -> r.objects().stream().anyMatch(Set.of("any", "actor", "human")::contains))
        .findFirst()
        .map(r -> new Row(r.particle(), r.code(), r.mode(), Set.of(), List.of(), OF_NOUNS))
        .map(List::of)
        .orElse(List.of());
  }

  /** The rows of a verb; where its lemma has none, of what its ending may have been put to. */
  List<Row> verbRows(Tree tree, int token) {
    List<Row> own = rows("VERB", lemma(tree, token));
    if (!own.isEmpty()) {
      return own;
    }
    String form = form(tree, token);
    for (String stem : stems(form)) {
      List<Row> guessed = rows("VERB", stem);
      if (!guessed.isEmpty()) {
        return guessed;
      }
    }
    return List.of();
  }

  /**
   * "Rioted": lemmatisers that do not know a word guess its "e" and its doubled consonant wrong.
   */
  private static List<String> stems(String form) {
    List<String> stems = new ArrayList<>();
    for (String ending : List.of("ed", "ing", "es", "s")) {
      if (form.endsWith(ending) && form.length() > ending.length() + 2) {
        String stem = form.substring(0, form.length() - ending.length());
        stems.add(stem);
        stems.add(stem + "e");
        int last = stem.length() - 1;
        if (stem.charAt(last) == stem.charAt(last - 1)) {
          stems.add(stem.substring(0, last));
        }
      }
    }
    return stems;
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

  static String form(Tree tree, int token) {
    return tree.token(token).form().toLowerCase(Locale.ROOT);
  }

  static String lemma(Tree tree, int token) {
    String lemma = tree.token(token).lemma().toLowerCase(Locale.ROOT);
    // "Gunmen" is in few dictionaries.
    return lemma.length() > "men".length() + 1 && lemma.endsWith("men") && isNoun(tree, token)
        ? lemma.substring(0, lemma.length() - 2) + "an"
        : lemma;
  }

  private static boolean isNoun(Tree tree, int token) {
    return tree.token(token).tag().startsWith("NN");
  }
}
