package org.entente.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.gazetteer.Table;
import org.entente.model.AgreementStatus;

/** The words of agreements, from the lexicon's tables. */
final class AgreementWords {
  /** What a verb of agreeing needs besides its parties; see {@code lexicon/agreements.tsv}. */
  enum Frame {
    FREE,
    NOUN,
    TOGETHER
  }

  /** What parties do, and how far that brings the agreement. */
  record Verb(AgreementStatus status, Frame frame) {}

  private final Map<String, Verb> verbs = new HashMap<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  private AgreementWords() {}

  static AgreementWords load() {
    AgreementWords words = new AgreementWords();
    for (Table.Row row : Table.load("/lexicon/agreements.tsv").rows()) {
      words.verbs.put(
          row.get("verb"),
          new Verb(
              AgreementStatus.valueOf(row.get("status")),
              Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT))));
    }
    Table.load("/lexicon/agreement-nouns.tsv").rows().forEach(r -> words.nouns.add(r.get("noun")));
    Table.load("/lexicon/agreement-words.tsv")
        .rows()
        .forEach(r -> words.words.add(r.get("use") + " " + r.get("word")));
    return words;
  }

  /** The verb at a token; "set" only with "up". */
  Optional<Verb> verb(Tree tree, int token) {
    boolean up = !tree.lemma(token, "set") || tree.child(token, "compound:prt").isPresent();
    return up && tree.token(token).tag().startsWith("VB")
        ? Optional.ofNullable(verbs.get(lemma(tree, token)))
        : Optional.empty();
  }

  /** Whether the token is a noun for what parties sign or reach ("treaty"). */
  boolean isAgreement(Tree tree, int token) {
    return tree.token(token).tag().startsWith("NN") && nouns.contains(lemma(tree, token));
  }

  /** Whether the token has this use in the table {@code lexicon/agreement-words.tsv}. */
  boolean is(String use, Tree tree, int token) {
    return words.contains(use + " " + lemma(tree, token));
  }

  private static String lemma(Tree tree, int token) {
    return tree.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
