package org.entente.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.gazetteer.Table;

/** The words that tell topics, from the lexicon's tables. */
final class TopicWords {
  /**
   * A verb that has a topic.
   *
   * @param where it stands, as {@code lexicon/topic-verbs.tsv} has it
   * @param stance whether the verb takes a stand on it ("underscored") instead of discussing it
   */
  record Verb(String where, boolean stance) {}

  /** By which words a noun announces what the topic is. */
  enum Through {
    ALWAYS,
    OF,
    AIM
  }

  /**
   * A noun that only announces.
   *
   * @param through by which words
   * @param kept whether it is part of the topic where what it announces is no more than a name
   */
  record Container(Through through, boolean kept) {}

  private final Map<String, List<Verb>> verbs = new HashMap<>();
  private final Map<String, Container> containers = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  private TopicWords() {}

  static TopicWords load() {
    TopicWords words = new TopicWords();
    for (Table.Row row : Table.load("/lexicon/topic-verbs.tsv").rows()) {
      words
          .verbs
          .computeIfAbsent(row.get("lemma"), v -> new ArrayList<>())
          .add(new Verb(row.get("where"), row.get("kind").equals("stance")));
    }
    for (Table.Row row : Table.load("/lexicon/topic-containers.tsv").rows()) {
      words.containers.put(
          row.get("noun"),
          new Container(
              Through.valueOf(row.get("through").toUpperCase(Locale.ROOT)),
              row.get("name").equals("keep")));
    }
    Table.load("/lexicon/topic-words.tsv")
        .rows()
        .forEach(r -> words.words.add(r.get("use") + " " + r.get("word")));
    return words;
  }

  /** The ways in which the verb at a token has a topic, the likeliest first. */
  List<Verb> verbs(Tree tree, int token) {
    return tree.token(token).tag().startsWith("VB")
        ? verbs.getOrDefault(lemma(tree, token), List.of())
        : List.of();
  }

  /** What the noun at a token announces by, if it only announces. */
  Optional<Container> container(Tree tree, int token) {
    return Optional.ofNullable(containers.get(lemma(tree, token)));
  }

  /** Whether the token, by its lemma or form, has this use in {@code lexicon/topic-words.tsv}. */
  boolean is(String use, Tree tree, int token) {
    return words.contains(use + " " + lemma(tree, token))
        || words.contains(use + " " + tree.token(token).form().toLowerCase(Locale.ROOT));
  }

  private static String lemma(Tree tree, int token) {
    return tree.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
