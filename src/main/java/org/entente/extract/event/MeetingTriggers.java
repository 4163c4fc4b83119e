package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.extract.syntax.Tree;
import org.entente.model.MentionKind;
import org.entente.model.Span;

/** Finds the words that report meetings, and who takes part according to the clause around them. */
final class MeetingTriggers {
  private static final Pattern MARKUP =
      Pattern.compile("<(?:img|figure|figcaption|source)|</fig|/>|srcset");

  private final EventLexicon lexicon;
  private final Scene scene;
  private final VerbReports verbs;
  private final NounReports nouns;
  private final Habits habits;
  private final Counterparts counterparts;

  MeetingTriggers(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.verbs = new VerbReports(lexicon, scene);
    this.nouns = new NounReports(lexicon, scene);
    this.habits = new Habits(lexicon, scene);
    this.counterparts = new Counterparts(lexicon, scene);
  }

  /** All reports in order of the text. */
  List<Report> find() {
    List<Report> reports = new ArrayList<>();
    for (int s = 0; s < scene.trees().size(); s++) {
      Tree tree = scene.trees().get(s);
      for (int i = 0; i < tree.size() && !isMarkup(tree); i++) {
        List<Report> found = reports(s, tree, i);
        found.forEach(r -> counterparts.complete(r, reports));
        reports.addAll(found);
      }
    }
    return reports;
  }

  /**
   * "They met", of countries: a plural pronoun is seldom sure enough to tell of an event by itself.
   */
  private boolean isVague(Tree tree, Report report) {
    Set<Span> words =
        report.parts.values().stream().map(Report.Part::evidence).collect(Collectors.toSet());
    return words.size() == 1
        && report.parts.size() > 1
        && report.parts.keySet().stream().allMatch(id -> scene.entity(id).country().isPresent())
        && scene.mentions().in(tree.sentence().span()).stream()
            .filter(m -> words.contains(m.span()))
            .anyMatch(m -> m.kind() == MentionKind.GROUP || m.kind() == MentionKind.PRONOUN);
  }

  /** Left-overs of a page's source are no sentence. */
  private boolean isMarkup(Tree tree) {
    String words = scene.article().article().text().cover(tree.sentence().span());
    return MARKUP.matcher(words).find();
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
      report.partial |= habits.isAsked(report) || habits.isGeneric(report) || isVague(tree, report);
    }
    return reports;
  }
}
