package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.gazetteer.Table;
import org.entente.model.Gender;
import org.entente.model.Token;

/** What speaks for and against a pronoun standing for a person. */
final class PronounFeatures {
  /** A verb that attributes in less than this many tenths of its uses rarely tells who speaks. */
  private static final int PLAIN = 3;

  /** Verbs of saying, thinking and wanting. */
  private static final Set<String> SPEECH = speech(0);

  /** Those of them that mostly say so ("condemn", not "call"). */
  private static final Set<String> PLAIN_SPEECH = speech(PLAIN);

  /** Sentences over which a speaker is remembered. */
  private static final int SPEECH_FARTHEST = 3;

  /** Clauses above the pronoun whose subjects are looked at. */
  private static final int HIGHEST = 5;

  private final ArticleIndex index;
  private final Salience salience;
  private final Quotations quotations;

  PronounFeatures(ArticleIndex index, Salience salience) {
    this.index = index;
    this.salience = salience;
    quotations = Quotations.of(index.trees(), index.article().article().text());
  }

  private static Set<String> speech(int least) {
    Set<String> verbs = new HashSet<>();
    Table.load("/lexicon/cues.tsv").rows().stream()
        .filter(r -> r.get("pos").equals("V"))
        .filter(r -> least == 0 || bin(r) >= least)
        .forEach(r -> verbs.add(r.get("lemma")));
    return verbs;
  }

  /** How often the verb attributes, in tenths; verbs seen too rarely to tell are taken to. */
  private static int bin(Table.Row row) {
    String bin = row.get("bin");
    return bin.matches("\\d") ? Integer.parseInt(bin) : PLAIN;
  }

  /**
   * The candidates for a pronoun.
   *
   * @param figures the most salient first
   * @param above the figures of the subjects of the clauses above, from the nearest
   */
  List<Judge.Candidate> of(Spot pronoun, Gender gender, List<Figure> figures) {
    List<Figure> recent =
        figures.stream()
            .sorted(Comparator.comparing((Figure f) -> salience.last(f).spot()).reversed())
            .toList();
    List<Figure> above = above(pronoun);
    Optional<Figure> speaker = lastSpeaker(pronoun, figures);
    double sum = figures.stream().mapToDouble(f -> salience.at(f, pronoun.sentence())).sum();
    int most = figures.stream().mapToInt(salience::mentions).max().orElse(0);
    List<Judge.Candidate> candidates = new ArrayList<>();
    for (Figure figure : figures) {
      if (!figure.anonymous()) {
        Setting setting =
            new Setting(
                figures.indexOf(figure),
                recent.indexOf(figure),
                above.indexOf(figure),
                speaker.equals(Optional.of(figure)),
                salience.at(figure, pronoun.sentence()) / Math.max(sum, 1e-9),
                salience.mentions(figure) == most,
                figures.size(),
                figures.get(0).anonymous());
        candidates.add(new Judge.Candidate(figure, features(pronoun, gender, figure, setting)));
      }
    }
    return candidates;
  }

  private record Setting(
      int rank,
      int recency,
      int above,
      boolean speaker,
      double share,
      boolean top,
      int field,
      boolean strangerFirst) {}

  private List<String> features(Spot pronoun, Gender gender, Figure figure, Setting setting) {
    Tree tree = index.tree(pronoun);
    int s = pronoun.sentence();
    Salience.Occurrence last = salience.last(figure);
    String role = role(tree, pronoun.head());
    boolean quoted = quotations.quoted(s, pronoun.head());
    boolean lastQuoted = quotations.quoted(last.spot().sentence(), last.spot().head());
    boolean speaks = speaks(tree, pronoun.head());
    String distance = String.valueOf(Math.min(s - last.spot().sentence(), 4));
    String quotes = (quoted ? "q" : "-") + (lastQuoted ? "q" : "-");
    String lastRole = role(index.tree(last.spot()), last.argument());
    boolean lastSpeaks = speaks(index.tree(last.spot()), last.argument());
    String rank = String.valueOf(Math.min(setting.rank(), 3));
    String recency = String.valueOf(Math.min(setting.recency(), 3));
    String share = String.valueOf((int) (setting.share() * 5));
    String field = String.valueOf(Math.min(setting.field(), 4));
    String above = setting.above() < 0 ? "-" : String.valueOf(Math.min(setting.above(), 2));
    String known = figure.gender().isPresent() ? "g" : "?";
    boolean apart = quotations.apart(s, last.spot().sentence());
    List<String> found = new ArrayList<>();
    found.add("bias");
    found.add("role=" + role);
    found.add("dist=" + distance);
    found.add("dist=" + distance + apart);
    found.add("dist=" + distance + last.kind());
    found.add("dist=" + distance + role + lastRole);
    found.add("rank=" + rank);
    found.add("rank=" + rank + recency);
    found.add("rank=" + rank + field);
    found.add("rank=" + rank + distance);
    found.add("rank=" + rank + quotes);
    found.add("recency=" + recency + role);
    found.add("recency=" + recency + quotes);
    found.add("recency=" + recency + lastRole);
    found.add("share=" + share);
    found.add("share=" + share + field);
    found.add("share=" + share + quotes);
    found.add("share=" + share + distance);
    found.add("above=" + above);
    found.add("above=" + above + role);
    found.add("above=" + above + rank);
    found.add("quotes=" + quotes);
    found.add("quotes=" + quotes + speaks);
    found.add("speaks=" + speaks + lastSpeaks + distance);
    found.add("speaker=" + setting.speaker());
    found.add("speaker=" + setting.speaker() + speaks + quoted);
    found.add("speaker=" + setting.speaker() + rank);
    found.add("lastRole=" + lastRole + last.kind());
    found.add("gender=" + known + gender);
    found.add("gender=" + known + rank);
    found.add("gender=" + known + distance);
    found.add("top=" + setting.top() + rank);
    found.add("top=" + setting.top() + distance);
    found.add("stranger=" + setting.strangerFirst() + rank);
    return found;
  }

  private static String role(Tree tree, int token) {
    int head = tree.argument(token);
    return tree.is(head, "nsubj")
        ? "s"
        : tree.is(head, "nmod:poss") ? "p" : tree.is(head, "obj", "iobj") ? "o" : "x";
  }

  /** Whether the token is the subject of a verb of saying. */
  private static boolean speaks(Tree tree, int token) {
    int head = tree.argument(token);
    return tree.is(head, "nsubj")
        && tree.head(head) != Token.ROOT
        && isSpeech(tree.token(tree.head(head)).lemma());
  }

  /** Whether the token is the subject of a verb of saying that nobody else is said to say. */
  private static boolean speaksUp(Tree tree, int token) {
    if (!speaks(tree, token)) {
      return false;
    }
    int verb = tree.head(tree.argument(token));
    if (!PLAIN_SPEECH.contains(tree.token(verb).lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int steps = 0; tree.head(verb) != Token.ROOT && steps <= HIGHEST; steps++) {
      if (tree.is(verb, "ccomp") && isSpeech(tree.token(tree.head(verb)).lemma())) {
        return false;
      }
      verb = tree.head(verb);
    }
    return true;
  }

  /** Whether a lemma is that of a verb of saying. */
  static boolean isSpeech(String lemma) {
    return SPEECH.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** The figures that are subjects of the clauses around the pronoun, the nearest first. */
  private List<Figure> above(Spot pronoun) {
    Tree tree = index.tree(pronoun);
    List<Figure> found = new ArrayList<>();
    int at = Clause.of(tree, pronoun.head()).predicate();
    for (int i = 0; i < HIGHEST && at != Token.ROOT; i++) {
      for (int subject : tree.children(at, "nsubj")) {
        if (subject != pronoun.head()) {
          salience
              .at(pronoun.sentence(), subject)
              .filter(f -> !found.contains(f))
              .ifPresent(found::add);
        }
      }
      at = tree.head(at);
    }
    return found;
  }

  /**
   * Who goes on speaking: "he" outside of quotations, subject of a verb of saying ("He added that
   * …"), is whoever was that last, if the article names him.
   */
  Optional<Figure> goesOnSpeaking(Spot pronoun, List<Figure> figures) {
    boolean speaks =
        !quotations.quoted(pronoun.sentence(), pronoun.head())
            && speaksUp(index.tree(pronoun), pronoun.head());
    return speaks
        ? lastSpeaker(pronoun, figures)
            .filter(
                f -> !f.anonymous() && salience.distance(f, pronoun.sentence()) <= SPEECH_FARTHEST)
        : Optional.empty();
  }

  /**
   * Whether a speaker still has the word: since the sentence in which he was last mentioned there
   * were only quotations, and nobody else was the subject of a clause outside of them.
   */
  boolean hasTheWord(Figure speaker, Spot pronoun, List<Figure> figures) {
    int between = 0;
    for (int s = salience.last(speaker).spot().sentence() + 1; s < pronoun.sentence(); s++) {
      between += quotations.quoted(s, index.trees().get(s).size() / 2) ? 0 : 1;
    }
    return between == 0
        && salience.latest(figures, o -> isPlainSubject(o)).equals(Optional.of(speaker));
  }

  private boolean isPlainSubject(Salience.Occurrence o) {
    Tree tree = index.tree(o.spot());
    return !quotations.quoted(o.spot().sentence(), o.spot().head())
        && tree.is(o.argument(), "nsubj")
        && !tree.is(tree.head(o.argument()), "ccomp", "acl", "advcl");
  }

  /** Who spoke last, outside of quotations, before the pronoun. */
  private Optional<Figure> lastSpeaker(Spot pronoun, List<Figure> figures) {
    return salience.latest(
        figures,
        o ->
            !quotations.quoted(o.spot().sentence(), o.spot().head())
                && speaksUp(index.tree(o.spot()), o.argument()));
  }
}
