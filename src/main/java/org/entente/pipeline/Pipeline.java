package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.LinkedFacts;
import org.entente.model.Outcome;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of an article through the house. Immutable, and safe for use by any number of threads if
 * its steps are.
 *
 * @param nlp sentences, tokens, trees, names
 * @param extract who is meant, who met, who said what
 * @param link whom the world knows
 * @param threads how many articles are worked on at once, at least 1
 */
public record Pipeline(
    Function<Article, AnnotatedArticle> nlp,
    Function<AnnotatedArticle, Facts> extract,
    Function<Facts, LinkedFacts> link,
    int threads) {
  private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

  public Pipeline {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
  }

  /**
   * What an article says. A step that throws has a bug; that costs this article and no other, so it
   * becomes a problem.
   */
  public Outcome<LinkedFacts> understand(Article article) {
    String stage = "nlp";
    try {
      AnnotatedArticle annotated = nlp.apply(article);
      stage = "extract";
      Facts facts = extract.apply(annotated);
      stage = "link";
      return Outcome.of(link.apply(facts));
    } catch (RuntimeException | StackOverflowError e) {
      return failed(stage, article, e);
    }
  }

  /**
   * What many articles say, in their order.
   *
   * @param articles closed in the end; never held, however many
   * @param out gets the facts of each article that could be understood
   * @param listener watches, and may cancel
   */
  public RunReport extract(
      Stream<Outcome<Article>> articles, Consumer<LinkedFacts> out, RunListener listener) {
    Tally tally = new Tally(listener);
    try (articles) {
      InOrder.run(
          articles.iterator(),
          article -> then(article, this::understand),
          outcome -> {
            outcome.value().ifPresent(out);
            tally.count(outcome);
          },
          threads,
          listener::cancelled);
    }
    return tally.report(listener.cancelled());
  }

  /** The next step, if there is something to take it with; problems add up. */
  private static <A, B> Outcome<B> then(Outcome<A> outcome, Function<A, Outcome<B>> step) {
    if (outcome.value().isEmpty()) {
      return new Outcome<>(java.util.Optional.empty(), outcome.problems());
    }
    Outcome<B> next = step.apply(outcome.value().get());
    List<Problem> problems = new ArrayList<>(outcome.problems());
    problems.addAll(next.problems());
    return new Outcome<>(next.value(), problems);
  }

  private static <T> Outcome<T> failed(String stage, Article article, Throwable e) {
    LOG.error("{} failed on {}", stage, article.file(), e);
    return Outcome.failed(
        new Problem(
            stage,
            article.file(),
            "",
            Severity.ERROR,
            "the step failed with " + e,
            "This is a bug: please report it with the log above and, if you may, the article."));
  }
}
