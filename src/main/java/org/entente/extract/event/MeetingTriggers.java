package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.extract.syntax.Tree;

/** Finds the words that report meetings, and who takes part according to the clause around them. */
final class MeetingTriggers {
  private final EventLexicon lexicon;
  private final Scene scene;
  private final VerbReports verbs;
  private final NounReports nouns;
  private final Habits habits;

  MeetingTriggers(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.verbs = new VerbReports(lexicon, scene);
    this.nouns = new NounReports(lexicon, scene);
    this.habits = new Habits(lexicon, scene);
  }

  /** All reports in order of the text. */
  List<Report> find() {
    List<Report> reports = new ArrayList<>();
    for (int s = 0; s < scene.trees().size(); s++) {
      Tree tree = scene.trees().get(s);
      for (int i = 0; i < tree.size(); i++) {
        reports.addAll(reports(s, tree, i));
      }
    }
    return reports;
  }

  private List<Report> reports(int s, Tree tree, int token) {
    String lemma = tree.token(token).lemma().toLowerCase(Locale.ROOT);
    String tag = tree.token(token).tag();
    List<Report> reports = List.of();
    if (tag.startsWith("VB") && !tree.is(token, "amod", "compound")) {
      reports = lexicon.verb(lemma).map(t -> verbs.read(s, tree, token, t)).orElse(List.of());
    } else if (tag.startsWith("NN") && !tree.is(token, "compound")) {
      reports = lexicon.noun(lemma).map(t -> nouns.read(s, tree, token, t)).orElse(List.of());
    }
    for (Report report : reports) {
      new MeetingCircumstances(lexicon, scene, report).read();
      report.partial |= habits.isAsked(report) || habits.isGeneric(report);
    }
    return reports;
  }
}
