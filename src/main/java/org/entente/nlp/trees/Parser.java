package org.entente.nlp.trees;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.Token;
import org.entente.nlp.linear.Features;
import org.entente.nlp.linear.LinearModel;
import org.entente.nlp.linear.Perceptron;
import org.entente.nlp.linear.Weights;
import org.entente.nlp.tags.Tag;

/**
 * Finds a sentence's dependency tree: greedily, in two moves per token, so in time that grows with
 * the sentence's length and no faster. For any number of threads, once it has learnt.
 */
public final class Parser {
  /** Where the shipped model is. */
  public static final String MODEL = "/models/trees.bin.gz";

  private static final String ROOT = "root";
  private static final int NO_LABEL = -1;

  private final Weights weights;
  private final List<Move> moves = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private final boolean[] isRoot;

  /** A parser that decides with {@code weights}. */
  public Parser(Weights weights) {
    this.weights = weights;
    isRoot = new boolean[weights.labels().size()];
    for (String label : weights.labels()) {
      int blank = label.indexOf(' ');
      String relation = blank < 0 ? "" : label.substring(blank + 1);
      isRoot[moves.size()] = relation.equals(ROOT);
      moves.add(Move.valueOf(blank < 0 ? label : label.substring(0, blank)));
      relations.add(relation);
    }
  }

  /** The parser with the shipped model. */
  public static Parser load() {
    return new Parser(LinearModel.load(MODEL));
  }

  /**
   * The labels that a parser's model needs.
   *
   * @param relations all relations of the trees to learn from
   */
  public static List<String> labels(Iterable<String> relations) {
    List<String> labels = new ArrayList<>(List.of(Move.SHIFT.name()));
    for (String relation : relations) {
      if (!relation.equals(ROOT)) {
        labels.add(Move.LEFT + " " + relation);
      }
      labels.add(Move.RIGHT + " " + relation);
    }
    return labels;
  }

  /**
   * Parses a sentence.
   *
   * @param forms its tokens after typographic normalisation
   * @param tags their tags
   * @return a tree with exactly one root (of an empty sentence, an empty one)
   */
  public Tree parse(List<String> forms, List<Tag> tags) {
    Configuration parse = new Configuration(forms.size());
    Context context = new Context(forms, tags);
    Features features = new Features();
    int[] scores = new int[moves.size()];
    while (!parse.finished()) {
      context.features(features, parse);
      weights.score(features, scores);
      apply(parse, best(parse, scores));
    }
    return tree(parse);
  }

  private Tree tree(Configuration parse) {
    List<Integer> heads = new ArrayList<>(parse.size());
    List<String> names = new ArrayList<>(parse.size());
    for (int word = 1; word <= parse.size(); word++) {
      int head = parse.head(word);
      heads.add(head == 0 ? Token.ROOT : head - 1);
      names.add(relations.get(parse.label(word)));
    }
    return new Tree(heads, names);
  }

  /**
   * Lets the weights learn from one sentence: the parser parses it, is corrected wherever a move
   * costs an arc, and sometimes goes on from its own error, to learn how to live with it.
   *
   * @param gold the right tree
   * @param exploration how often (0 to 1) to follow an error
   * @return how many moves were right, of twice as many as there are tokens
   */
  public int learn(
      Perceptron learner,
      List<String> forms,
      List<Tag> tags,
      Tree gold,
      double exploration,
      Random random) {
    Configuration parse = new Configuration(forms.size());
    Context context = new Context(forms, tags);
    Features features = new Features();
    int[] scores = new int[moves.size()];
    int[] heads = new int[forms.size() + 1];
    for (int i = 0; i < forms.size(); i++) {
      heads[i + 1] = gold.heads().get(i) + 1;
    }
    Oracle oracle = new Oracle(heads);
    int right = 0;
    while (!parse.finished()) {
      context.features(features, parse);
      learner.score(features, scores);
      int found = best(parse, scores);
      int wanted = wanted(parse, oracle, gold, scores);
      learner.tick();
      int taken = found;
      if (found == wanted) {
        right++;
      } else {
        learner.learn(features, wanted, found);
        taken = random.nextDouble() < exploration ? found : wanted;
      }
      apply(parse, taken);
    }
    return right;
  }

  /** The best of the moves that cost least, with the right relation where the arc is right. */
  private int wanted(Configuration parse, Oracle oracle, Tree gold, int[] scores) {
    int[] costs = new int[Move.values().length];
    int least = Integer.MAX_VALUE;
    for (Move move : Move.values()) {
      if (parse.allows(move)) {
        costs[move.ordinal()] = oracle.cost(parse, move);
        least = Math.min(least, costs[move.ordinal()]);
      }
    }
    int wanted = NO_LABEL;
    int top = parse.stack(0);
    for (int label = 0; label < scores.length; label++) {
      Move move = moves.get(label);
      if (!allowed(parse, label) || costs[move.ordinal()] != least) {
        continue;
      }
      boolean rightArc =
          (move == Move.LEFT && oracle.head(top) == parse.buffer(0))
              || (move == Move.RIGHT && oracle.head(top) == parse.stack(1));
      if (rightArc && !relations.get(label).equals(gold.relations().get(top - 1))) {
        continue;
      }
      if (wanted == NO_LABEL || scores[label] > scores[wanted]) {
        wanted = label;
      }
    }
    if (wanted == NO_LABEL) {
      throw new IllegalStateException("the model's labels lack a relation of the treebank");
    }
    return wanted;
  }

  private int best(Configuration parse, int[] scores) {
    int best = NO_LABEL;
    for (int label = 0; label < scores.length; label++) {
      if ((best == NO_LABEL || scores[label] > scores[best]) && allowed(parse, label)) {
        best = label;
      }
    }
    return best;
  }

  /** The relation "root" is for the arc from the root, and that arc for no other relation. */
  private boolean allowed(Configuration parse, int label) {
    Move move = moves.get(label);
    return parse.allows(move)
        && (move == Move.SHIFT || isRoot[label] == (move == Move.RIGHT && parse.stack(1) == 0));
  }

  private void apply(Configuration parse, int label) {
    switch (moves.get(label)) {
      case SHIFT -> parse.shift();
      case LEFT -> parse.left(label);
      case RIGHT -> parse.right(label);
    }
  }
}
