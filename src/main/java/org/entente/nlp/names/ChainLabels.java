package org.entente.nlp.names;

import java.util.List;
import java.util.Optional;

/**
 * The labels of a chain and which may follow which: a name goes on only after its own beginning.
 *
 * @param names OpenNLP's outcomes ("PERSON-start", "PERSON-cont", "other")
 */
record ChainLabels(List<String> names) {
  /** No other feature's name begins so. */
  private static final String EDGE = "o";

  private static final String START = "-start";
  private static final String CONTINUE = "-cont";

  /** Log score of what may not be: its exponential is nought. */
  static final double NEVER = -1e6;

  ChainLabels {
    names = List.copyOf(names);
  }

  int size() {
    return names.size();
  }

  /** Whether a sentence may begin with the label. */
  boolean mayBegin(int label) {
    return !names.get(label).endsWith(CONTINUE);
  }

  /** Whether the second label may follow the first. */
  boolean mayFollow(int before, int label) {
    String name = names.get(label);
    if (!name.endsWith(CONTINUE)) {
      return true;
    }
    String type = name.substring(0, name.length() - CONTINUE.length());
    String last = names.get(before);
    return last.equals(type + START) || last.equals(name);
  }

  /**
   * A step from one label to the next, as a feature sees it.
   *
   * @param feature the feature of the second token, empty if any
   * @param before number of the first token's label
   */
  record Step(String feature, int before) {}

  /** The name of the feature that weighs the step from a label. */
  static String edge(String feature, String before) {
    return EDGE + feature + "," + before;
  }

  /** What {@link #edge} made; nothing if it is the name of another feature. */
  Optional<Step> step(String edge) {
    int comma = edge.lastIndexOf(',');
    if (!edge.startsWith(EDGE) || comma < 0) {
      return Optional.empty();
    }
    int before = names.indexOf(edge.substring(comma + 1));
    return before < 0
        ? Optional.empty()
        : Optional.of(new Step(edge.substring(EDGE.length(), comma), before));
  }
}
