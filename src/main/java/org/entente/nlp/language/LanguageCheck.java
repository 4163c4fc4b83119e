package org.entente.nlp.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.gazetteer.Table;
import org.entente.model.Article;
import org.entente.model.Outcome;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;

/**
 * Leaves out articles that are not in English.
 *
 * <p>First the words that only English has are counted, which settles it for 99 of 100 English
 * articles in no time; only then a model of many languages is asked. What an article states about
 * its language counts only where its text says too little (a headline, names, figures): feeds are
 * often wrong about it. In doubt an article stays. For any number of threads.
 */
public final class LanguageCheck {
  private static final String STAGE = "nlp";

  /** The language that everything after this step knows. */
  private static final String ENGLISH = "English";

  /**
   * A text is English if this share of its words is: 923 of 924 articles of PolNeAR, all of
   * Wikinews and GUM and 99 % of the White House's have more; Spanish, French and Portuguese ones
   * of the White House have 0.004 at most.
   */
  private static final double SURELY_ENGLISH = 0.1;

  /** Fewer words are no evidence of a language in the Latin script. */
  private static final int LEAST_WORDS = 6;

  /**
   * So many times as likely as English must another language be. No sentence in English among 1,333
   * of EWT and GUM without plainly English words reaches 1.5; two sentences in any of the 19
   * languages of the test reach 25.
   */
  private static final double LEAST_TIMES = 2;

  /** Words that the model is shown, from all parts of the text: more do not change its mind. */
  private static final int SAMPLE_WORDS = 400;

  /** UTF-16 units that the model is shown of a text in another script. */
  private static final int SAMPLE_CHARS = 2_000;

  private final Set<String> englishWords;
  private final Detector detector;

  private LanguageCheck(Set<String> englishWords, Detector detector) {
    this.englishWords = Set.copyOf(englishWords);
    this.detector = detector;
  }

  /** The check with the shipped words and model; the model is read when it is first needed. */
  public static LanguageCheck load() {
    return new LanguageCheck(
        Table.load("/lexicon/english-words.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toSet()),
        new Detector());
  }

  /**
   * Looks at an article.
   *
   * @return the article; nothing and an error if it is in another language; the article and a
   *     warning if it is in English but states another language
   */
  public Outcome<Article> check(Article article) {
    String text = article.text().value();
    Evidence evidence = Evidence.of(text, englishWords);
    boolean latin = 2 * evidence.latin() >= evidence.letters();
    if (latin && evidence.englishShare() >= SURELY_ENGLISH) {
      return english(article);
    }
    Optional<String> found =
        latin ? foreign(evidence.words()) : Optional.of(detector.guess(sample(text)).code());
    if (found.isPresent()) {
      String name = LanguageNames.load().of(found.get());
      return failed(article, "it is not in English but, by its words, in " + name);
    }
    return statedForeign(article)
        .map(
            name ->
                failed(
                    article,
                    "it states that it is in "
                        + name
                        + ", and its words are too few to say otherwise"))
        .orElseGet(() -> Outcome.of(article));
  }

  private Optional<String> foreign(List<String> words) {
    if (words.size() < LEAST_WORDS) {
      return Optional.empty();
    }
    int step = (words.size() + SAMPLE_WORDS - 1) / SAMPLE_WORDS;
    StringBuilder sample = new StringBuilder();
    for (int i = 0; i < words.size(); i += step) {
      sample.append(words.get(i)).append(' ');
    }
    Guess guess = detector.guess(sample.toString());
    return guess.times() >= LEAST_TIMES ? Optional.of(guess.code()) : Optional.empty();
  }

  private static String sample(String text) {
    return text.substring(0, Math.min(text.length(), SAMPLE_CHARS));
  }

  private static Outcome<Article> english(Article article) {
    List<Problem> problems =
        statedForeign(article)
            .map(
                name ->
                    problem(
                        article,
                        Severity.WARNING,
                        "it states that it is in " + name + ", but its words are English",
                        "It was read as English; correct its language where it came from."))
            .stream()
            .toList();
    return new Outcome<>(Optional.of(article), problems);
  }

  /** The name of the language an article states, if that is one and not English. */
  private static Optional<String> statedForeign(Article article) {
    // The usual case costs nothing.
    return article.language().equals("en")
        ? Optional.empty()
        : LanguageNames.load().stated(article.language()).filter(name -> !name.equals(ENGLISH));
  }

  private static Outcome<Article> failed(Article article, String message) {
    return Outcome.failed(
        problem(
            article,
            Severity.ERROR,
            message,
            "It was left out, since only English is understood; --any-language has it read all the"
                + " same."));
  }

  private static Problem problem(
      Article article, Severity severity, String message, String remedy) {
    return new Problem(STAGE, article.file(), "", severity, message, remedy);
  }
}
