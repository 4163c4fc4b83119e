package org.entente.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.entente.model.Token;
import org.entente.nlp.Analyzer;
import org.entente.nlp.trees.ConllU;

/**
 * How many of a treebank's tags, lemmas and arcs the analysis finds, given its sentences and
 * tokens.
 *
 * @param tokens tokens scored for tags and lemmas
 * @param universal of these, those with the right universal part of speech
 * @param penn those with the right Penn tag
 * @param lemmas those with the right lemma, whatever its case
 * @param arcs tokens scored for trees: all but punctuation
 * @param heads of these, those with the right head (UAS)
 * @param labelled those with the right head and relation, without subtype (LAS)
 * @param subtyped those with the right head, relation and subtype
 */
public record TreeScores(
    int tokens,
    int universal,
    int penn,
    int lemmas,
    int arcs,
    int heads,
    int labelled,
    int subtyped) {

  /**
   * Scores an analyzer on a treebank.
   *
   * @param treebank CoNLL-U file or folder
   */
  public static TreeScores of(Analyzer analyzer, Path treebank) {
    TreeScores sum = new TreeScores(0, 0, 0, 0, 0, 0, 0, 0);
    for (ConllU.Annotated gold : ConllU.read(treebank)) {
      sum = sum.plus(of(gold, analyzer.analyze(gold.forms()).tokens()));
    }
    return sum;
  }

  static TreeScores of(ConllU.Annotated gold, List<Token> found) {
    int universal = 0;
    int penn = 0;
    int lemmas = 0;
    int arcs = 0;
    int heads = 0;
    int labelled = 0;
    int subtyped = 0;
    for (int i = 0; i < found.size(); i++) {
      Token token = found.get(i);
      universal += gold.tags().get(i).upos().equals(token.upos()) ? 1 : 0;
      penn += gold.tags().get(i).penn().equals(token.tag()) ? 1 : 0;
      lemmas += gold.lemmas().get(i).equalsIgnoreCase(token.lemma()) ? 1 : 0;
      String relation = gold.tree().relations().get(i);
      if (relation.equals("punct")) {
        continue;
      }
      arcs++;
      if (gold.tree().heads().get(i) == token.head()) {
        heads++;
        labelled += universal(relation).equals(universal(token.relation())) ? 1 : 0;
        subtyped += relation.equals(token.relation()) ? 1 : 0;
      }
    }
    return new TreeScores(found.size(), universal, penn, lemmas, arcs, heads, labelled, subtyped);
  }

  private TreeScores plus(TreeScores other) {
    return new TreeScores(
        tokens + other.tokens,
        universal + other.universal,
        penn + other.penn,
        lemmas + other.lemmas,
        arcs + other.arcs,
        heads + other.heads,
        labelled + other.labelled,
        subtyped + other.subtyped);
  }

  private static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Unlabelled attachment, percent. */
  public double uas() {
    return percent(heads, arcs);
  }

  /** Labelled attachment with universal relations, percent. */
  public double las() {
    return percent(labelled, arcs);
  }

  /** One line for people. */
  public String line() {
    return "tokens %d  UPOS %.2f  Penn %.2f  lemmas %.2f  UAS %.2f  LAS %.2f  LAS with subtypes %.2f"
        .formatted(
            tokens,
            percent(universal, tokens),
            percent(penn, tokens),
            percent(lemmas, tokens),
            uas(),
            las(),
            percent(subtyped, arcs));
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
