package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.gazetteer.Predicates;
import org.entente.gazetteer.Predicates.Kind;
import org.entente.gazetteer.Table;
import org.entente.model.Term;
import org.entente.model.Token;

/** What phrases come down to: entities, and the dictionary forms of words with a meaning. */
final class TermReader {
  /** Classes of words that say when; of a clause they are the tense, which is left out. */
  private static final Set<String> WHEN =
      Set.of("month", "month-abbreviation", "weekday", "weekday-abbreviation", "unit", "part");

  private static final Set<String> TIMES =
      Stream.concat(
              Table.load("/lexicon/time-words.tsv").rows().stream()
                  .filter(r -> WHEN.contains(r.get("class")))
                  .map(r -> r.get("word")),
              Stream.of("today", "yesterday", "tomorrow", "tonight", "time"))
          .collect(Collectors.toUnmodifiableSet());

  private static final String YEAR = "(1[89]|20)\\d\\d";

  private final ArticleView view;
  private final Predicates lexicon;
  private final SourceReader references;

  TermReader(ArticleView view, Predicates lexicon, SourceReader references) {
    this.view = view;
    this.lexicon = lexicon;
    this.references = references;
  }

  /** Whether a phrase says when, by its head. */
  static boolean isTime(ArticleView view, int head) {
    String word = view.tokens.get(head).lemma().toLowerCase(Locale.ROOT);
    return TIMES.contains(word) || word.matches(YEAR) && view.relation(head).startsWith("obl");
  }

  /**
   * The terms of a phrase, its head first.
   *
   * @param claimant who is speaking: the country or body that "it" most likely is, where nobody
   *     else is known to be
   */
  List<Term> phrase(int head, BitSet words, Optional<String> claimant) {
    List<Term> found = new ArrayList<>();
    List<String> known = references.entities(head);
    List<String> entities =
        known.isEmpty() && lower(head).equals("it") ? claimant.stream().toList() : known;
    if (entities.size() > 1) {
      found.add(new Term(Term.SEVERAL, Optional.empty()));
      entities.forEach(e -> found.add(new Term(lower(head), Optional.of(e))));
      return found;
    }
    if (entities.size() == 1) {
      return List.of(new Term(lower(head), Optional.of(entities.get(0))));
    }
    if (isPronoun(head)) {
      return List.of(new Term(Term.SOMEBODY, Optional.empty()));
    }
    BitSet others = (BitSet) words.clone();
    others.clear(head);
    List<Term> rest = words(others);
    String word = meaning(head);
    boolean pointing = rest.isEmpty() && isDefinite(head);
    found.add(new Term(pointing ? "the " + word : word, Optional.empty()));
    found.addAll(rest);
    return found;
  }

  /** The terms of some tokens that have no head, each once, in order of the text. */
  List<Term> words(BitSet tokens) {
    Set<Term> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      List<String> entities = references.at(i);
      if (!entities.isEmpty() && !isGrammar(i)) {
        for (String entity : entities) {
          if (seen.add(entity)) {
            found.add(new Term(lower(i), Optional.of(entity)));
          }
        }
      } else {
        word(i).ifPresent(word -> found.add(new Term(word, Optional.empty())));
      }
    }
    return List.copyOf(found);
  }

  /** What a token adds to the meaning; empty for grammar, times and punctuation. */
  private Optional<String> word(int i) {
    Token token = view.tokens.get(i);
    String form = lower(i);
    if (StanceWord.NEGATION.is(form)) {
      return Optional.of("not");
    }
    if (lexicon.is(Kind.QUANTITY, form)) {
      return Optional.of(form);
    }
    if (view.relation(i).equals("aux") || token.tag().equals("MD")) {
      return lexicon.is(Kind.DUTY, form)
          ? Optional.of("should")
          : lexicon.is(Kind.ABILITY, form) ? Optional.of("can") : Optional.empty();
    }
    if (isGrammar(i) || isTime(view, i)) {
      return Optional.empty();
    }
    String tag = token.tag();
    boolean content =
        tag.startsWith("NN")
            || tag.startsWith("VB")
            || tag.startsWith("JJ")
            || tag.equals("CD") && !isDay(i);
    return content ? Optional.of(meaning(i)) : Optional.empty();
  }

  /** "7" of "July 7" and the like. */
  private boolean isDay(int i) {
    return view.head[i] >= 0 && isTime(view, view.head[i]);
  }

  private boolean isGrammar(int i) {
    String relation = view.relation(i);
    return List.of("det", "case", "mark", "punct", "cc", "cop", "aux:pass", "expl", "discourse")
            .contains(relation)
        || view.tokens.get(i).tag().startsWith("PRP");
  }

  /** Whether a word only points to something. */
  boolean isPronoun(int i) {
    Token token = view.tokens.get(i);
    return token.upos().equals("PRON")
        || token.tag().equals("PRP")
        || token.upos().equals("DET") && !lexicon.is(Kind.QUANTITY, lower(i));
  }

  /** Whether a phrase points to something that was spoken of: "the plan", "that right". */
  private boolean isDefinite(int head) {
    for (int c : view.children(head)) {
      String form = lower(c);
      boolean pointer = List.of("the", "this", "that", "these", "those", "such").contains(form);
      if (view.relation(c).equals("det") && pointer
          || view.relation(c).equals("nmod:poss") && references.at(c).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A word by what stands for all that mean the same; a noun that tells an event by its verb. */
  private String meaning(int i) {
    Token token = view.tokens.get(i);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean noun = token.tag().startsWith("NN") && !token.tag().startsWith("NNP");
    boolean done = token.tag().startsWith("VB");
    String verb = noun ? lexicon.verb(lemma).orElse(lemma) : done ? lexicon.lemma(lemma) : lemma;
    String sense = noun || done ? lexicon.sense(verb) : verb;
    return sense.startsWith("!") ? verb : sense;
  }

  private String lower(int i) {
    return view.tokens.get(i).form().toLowerCase(Locale.ROOT);
  }
}
