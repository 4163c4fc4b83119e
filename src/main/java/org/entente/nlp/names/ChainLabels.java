package org.entente.nlp.names;

import java.util.List;

/**
 * The labels of a chain and which may follow which: a name goes on only after its own beginning.
 *
 * @param names OpenNLP's outcomes ("PERSON-start", "PERSON-cont", "other")
 */
record ChainLabels(List<String> names) {
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

  /** The name of the feature that weighs the step from a label. */
  static String edge(String feature, String before) {
    return "o" + feature + "," + before;
  }
}
