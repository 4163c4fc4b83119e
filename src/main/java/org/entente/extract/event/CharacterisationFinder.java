package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Characterisation;
import org.entente.model.Token;

/**
 * How meetings were described, and by whom: "both sides described the meeting as constructive and
 * cordial".
 */
final class CharacterisationFinder {
  private final Scene scene;

  CharacterisationFinder(Scene scene) {
    this.scene = scene;
  }

  /** Adds to each event its descriptions. */
  void find(List<MeetingDraft> events) {
    for (MeetingDraft event : events) {
      for (Report report : event.reports) {
        int verb = report.tree.head(report.head);
        boolean described =
            !report.verbal
                && verb != Token.ROOT
                && report.tree.lemma(verb, "describe", "call", "characterise", "characterize");
        if (described) {
          event.characterisations.addAll(descriptions(report.tree, verb, report.head));
        }
      }
    }
  }

  /** The qualities that follow the meeting, up to the first word that is no part of such a list. */
  private List<Characterisation> descriptions(Tree tree, int verb, int meeting) {
    OptionalInt subject = new Clause(tree, verb).subject();
    List<String> by = subject.isPresent() ? scene.actors(tree, subject.getAsInt()) : List.of();
    List<Characterisation> found = new ArrayList<>();
    int i = meeting + 1;
    while (i < tree.size() && !tree.lemma(i, "as") && tree.dominates(meeting, i)) {
      i++;
    }
    i = i < tree.size() && tree.lemma(i, "as") ? i + 1 : i;
    while (i < tree.size()) {
      int last = i;
      while (last + 2 < tree.size() && tree.token(last + 1).form().equals("-")) {
        last += 2;
      }
      String tag = tree.token(i).tag();
      boolean quoted = i > 0 && (tree.token(i - 1).form().equals("\"") || tree.lemma(i - 1, "as"));
      boolean quality = tag.startsWith("JJ") || last > i || quoted && tag.matches("NN|VBG|VBN");
      if (quality) {
        found.add(new Characterisation(words(tree, i, last), by, tree.span(i, last)));
      } else if (!tag.matches("RB|CC|DT|\\W+|HYPH")) {
        break;
      }
      i = last + 1;
    }
    return found;
  }

  private static String words(Tree tree, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(tree.token(i).form());
    }
    return words.toString();
  }
}
