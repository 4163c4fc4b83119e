package org.entente.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Characterisation;
import org.entente.model.EventStatus;
import org.entente.model.Token;

/**
 * How meetings were described, and by whom: "both sides described the talks as constructive", "the
 * talks were frank, A said", "in what A called a candid exchange", "in a friendly atmosphere".
 * {@link Describer} says whose description it is.
 */
final class CharacterisationFinder {
  /** So many sentences after a meeting "it was a frank exchange" is still about it. */
  private static final int NEAR = 3;

  /** How many words before a noun the verb may stand that calls it something. */
  private static final int FAR = 8;

  private final EventLexicon lexicon;
  private final Scene scene;

  CharacterisationFinder(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** Adds to each event its descriptions. */
  void find(List<MeetingDraft> events) {
    for (int s = 0; s < scene.trees().size(); s++) {
      Tree tree = scene.trees().get(s);
      for (int i = 0; i < tree.size(); i++) {
        Map<Integer, List<String>> qualities = qualities(tree, i);
        Optional<MeetingDraft> event =
            qualities.isEmpty() ? Optional.empty() : event(events, s, tree, i);
        event.ifPresent(e -> qualities.forEach((q, by) -> add(e, tree, q, by)));
      }
    }
  }

  private void add(MeetingDraft event, Tree tree, int quality, List<String> who) {
    List<String> by =
        who.stream().allMatch(id -> isBoth(id)) && !who.isEmpty() && event.parts.size() == 2
            ? List.copyOf(event.parts.keySet())
            : who;
    int first = quality;
    while (first > 1 && tree.token(first - 1).form().equals("-")) {
      first -= 2;
    }
    int last = quality;
    while (last + 2 < tree.size() && tree.token(last + 1).form().equals("-")) {
      last += 2;
    }
    int not = first - 1;
    while (not > 0 && tree.token(not).tag().equals("RB") && !tree.lemma(not, "not", "n't")) {
      not--;
    }
    boolean denied = not >= 0 && tree.lemma(not, "not", "n't");
    String text = (denied ? "not " : "") + words(tree, first, last);
    Characterisation found = new Characterisation(text, by, tree.span(first, last));
    boolean known =
        event.characterisations.stream()
            .anyMatch(c -> c.text().equals(found.text()) && c.by().equals(by));
    if (!known) {
      event.characterisations.add(found);
    }
  }

  /** "Both leaders", "the two sides". */
  private boolean isBoth(String id) {
    return scene.entity(id).anonymous()
        && scene.entity(id).name().matches("(?i)(?:the )?(?:both|two) .*|both");
  }

  /** What a word, if it is a noun for a meeting or its mood, is said to be, and by whom. */
  private Map<Integer, List<String>> qualities(Tree tree, int noun) {
    Map<Integer, List<String>> found = new LinkedHashMap<>();
    boolean described =
        tree.token(noun).tag().startsWith("NN") && is(tree, noun, Description.EXCHANGE);
    boolean it = tree.lemma(noun, "it") && tree.token(noun).tag().equals("PRP");
    if (!described && !it) {
      return found;
    }
    Describer describer = new Describer(lexicon, scene, tree);
    Optional<Integer> verb = describing(tree, noun);
    if (verb.isPresent()) {
      List<String> by = describer.of(verb.get());
      (verb.get() < noun && isCalled(tree, noun)
              ? before(tree, noun)
              : behind(tree, verb.get(), noun))
          .forEach(q -> found.put(q, by));
      return found;
    }
    List<Integer> own = new ArrayList<>(described ? before(tree, noun) : List.of());
    List<Integer> predicated = predicated(tree, noun);
    // "It was great for the cameras to be there" says nothing of the meeting.
    boolean other =
        it
            && !predicated.isEmpty()
            && predicated.get(predicated.size() - 1) + 1 < tree.size()
            && tree.lemma(predicated.get(predicated.size() - 1) + 1, "for", "to", "that");
    own.addAll(other ? List.of() : predicated);
    if (!own.isEmpty()) {
      List<String> by = describer.said(noun);
      own.forEach(q -> found.put(q, by));
    }
    return found;
  }

  /** "Frank and constructive" before a noun. */
  private List<Integer> before(Tree tree, int noun) {
    List<Integer> found = new ArrayList<>();
    for (int i = noun - 1; i >= 0; i--) {
      boolean quality = isQuality(tree, i);
      if (quality) {
        found.add(0, i);
      } else if (!tree.token(i).tag().matches("JJ[RS]?|RB|CC|,|HYPH|NNP?|VB[NG]|``|''|:")) {
        break;
      }
    }
    return found;
  }

  /** "The talks were frank", "the mood proved tense": what stands behind the verb. */
  private List<Integer> predicated(Tree tree, int noun) {
    int i = noun + 1;
    while (i < tree.size() && tree.dominates(noun, i) && !is(tree, i, Description.LINK)) {
      i++;
    }
    boolean link = false;
    List<Integer> found = new ArrayList<>();
    for (; i < tree.size(); i++) {
      String tag = tree.token(i).tag();
      if (link && isQuality(tree, i) && !isOfOther(tree, i)) {
        found.add(i);
      } else if (is(tree, i, Description.LINK) && tag.startsWith("VB")) {
        link = true;
      } else if (tag.matches("MD|TO")
          || !tag.matches("JJ[RS]?|RB|CC|,|DT|HYPH|``|''|VB[NGDZP]|:")) {
        break;
      } else if (tag.startsWith("VB") && !tree.lemma(i, "have", "be")) {
        break;
      }
    }
    return found;
  }

  /** "It was a good day": said of another noun. */
  private boolean isOfOther(Tree tree, int quality) {
    for (int i = quality + 1; i < tree.size(); i++) {
      String tag = tree.token(i).tag();
      if (tag.startsWith("NN")) {
        return !is(tree, i, Description.EXCHANGE);
      }
      boolean on = tag.equals(",") && i + 1 < tree.size() && isQuality(tree, i + 1);
      if (!on && !tag.matches("JJ[RS]?|CC|HYPH|RB")) {
        return false;
      }
    }
    return false;
  }

  /** The verb that describes what the noun is the object or the passive's subject of. */
  private Optional<Integer> describing(Tree tree, int noun) {
    int above = tree.head(noun);
    if (above != Token.ROOT
        && is(tree, above, Description.DESCRIBE)
        && tree.token(above).tag().startsWith("VB")
        && tree.is(noun, "obj", "nsubj:pass", "nsubj", "xcomp", "obl", "ccomp")
        && (noun > above || isBehind(tree, above))) {
      return Optional.of(above);
    }
    for (int i = noun - 1; i >= Math.max(0, noun - FAR); i--) {
      if (tree.token(i).tag().startsWith("VB")) {
        return is(tree, i, Description.DESCRIBE) && !tree.lemma(i, "consider", "feel")
            ? Optional.of(i)
            : Optional.empty();
      }
      if (tree.token(i).tag().matches("MD|[.:]")) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean isBehind(Tree tree, int verb) {
    return !behind(tree, verb, verb).isEmpty();
  }

  /** "What A called a frank exchange", "described it as a frank exchange". */
  private boolean isCalled(Tree tree, int noun) {
    return !before(tree, noun).isEmpty();
  }

  /** The qualities that follow a verb or its object: "as constructive and cordial". */
  private List<Integer> behind(Tree tree, int verb, int noun) {
    List<Integer> found = new ArrayList<>();
    int i = Math.max(verb, noun) + 1;
    int as = i;
    while (as < tree.size() && !tree.lemma(as, "as") && !tree.token(as).form().equals(".")) {
      as++;
    }
    i = as < tree.size() && tree.lemma(as, "as") ? as + 1 : i;
    for (; i < tree.size(); i++) {
      String tag = tree.token(i).tag();
      boolean hyphen = i + 1 < tree.size() && tree.token(i + 1).form().equals("-");
      boolean quoted = tree.token(i - 1).form().equals("\"") || tree.lemma(i - 1, "as");
      if (isQuality(tree, i)
          || tag.startsWith("JJ") && !isOfOther(tree, i)
          || quoted && tag.matches("VBG|VBN") && !hyphen) {
        found.add(i);
      } else if (!tag.matches("RB|CC|DT|\\W+|HYPH|``|''") && !hyphen) {
        break;
      }
    }
    return found;
  }

  /** Which event a noun is of: its own, or the last one told of shortly before. */
  private static Optional<MeetingDraft> event(
      List<MeetingDraft> events, int s, Tree tree, int noun) {
    Optional<MeetingDraft> own =
        events.stream()
            .filter(e -> e.reports.stream().anyMatch(r -> r.tree == tree && r.head == noun))
            .findFirst();
    if (own.isPresent()) {
      boolean ahead =
          own.get().reports.stream()
              .anyMatch(r -> r.tree == tree && r.head == noun && isAhead(r.status));
      return ahead ? Optional.empty() : own;
    }
    Clause clause = Clause.of(tree, noun);
    boolean name = tree.token(noun).tag().startsWith("NNP");
    boolean mass =
        tree.token(noun).tag().equals("NN")
            && tree.children(noun, "det", "nmod:poss").isEmpty()
            && !tree.is(noun, "nsubj");
    boolean open =
        name || mass || clause.auxiliary("will", "would", "could", "may", "might", "can", "should");
    return open
        ? Optional.empty()
        : events.stream()
            .filter(e -> !isAhead(e.status) && e.first().sentence <= s)
            .filter(
                e -> e.reports.stream().anyMatch(r -> r.sentence <= s && s - r.sentence <= NEAR))
            .reduce((a, b) -> b);
  }

  private static boolean isAhead(EventStatus status) {
    return status != EventStatus.OCCURRED && status != EventStatus.ONGOING;
  }

  private boolean is(Tree tree, int token, Description use) {
    return lexicon.isDescription(use, tree.token(token).form().toLowerCase(Locale.ROOT))
        || lexicon.isDescription(use, tree.token(token).lemma().toLowerCase(Locale.ROOT));
  }

  /** Also a part of a word with hyphens that is one ("in-depth"). */
  private boolean isQuality(Tree tree, int token) {
    if (tree.token(token).form().equals("-") || tree.token(token).tag().matches("VB[DZP]?|NNPS?")) {
      return false;
    }
    int first = token;
    while (first > 1 && tree.token(first - 1).form().equals("-")) {
      first -= 2;
    }
    int last = token;
    while (last + 2 < tree.size() && tree.token(last + 1).form().equals("-")) {
      last += 2;
    }
    String word = words(tree, first, last).toLowerCase(Locale.ROOT);
    return lexicon.isDescription(Description.QUALITY, word)
        || first == last && is(tree, token, Description.QUALITY);
  }

  private static String words(Tree tree, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(tree.token(i).form());
    }
    return words.toString();
  }
}
