package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.LinkedFacts;
import org.entente.model.Outcome;
import org.entente.rdf.ArticleGraph;
import org.entente.store.Store;

/**
 * Many articles through the pipeline: on several threads, in their order, with bounded memory. The
 * streams of articles are closed in the end.
 *
 * @param pipeline what happens to each
 * @param threads how many articles are worked on at once, at least 1
 * @param listener watches, and may cancel
 */
public record Run(Pipeline pipeline, int threads, RunListener listener) {
  /**
   * Articles in one transaction: fewer make the store slow and large, more make an interrupted run
   * lose more (measured: 10 articles 325/s, 100 articles 818/s).
   */
  private static final int BATCH_ARTICLES = 200;

  /**
   * Triples in one transaction, since the transcript of a press briefing has as many as a hundred
   * news.
   */
  private static final int BATCH_QUADS = 300_000;

  /** What becomes of an article that the store holds. */
  private static final Outcome<Optional<ArticleGraph>> UNCHANGED = Outcome.of(Optional.empty());

  public Run {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
  }

  /** Gives out the facts of each article that could be understood. */
  public RunReport extract(Stream<Outcome<Article>> articles, Consumer<LinkedFacts> out) {
    Tally tally = new Tally(listener);
    each(
        articles,
        pipeline::facts,
        outcome -> {
          outcome.value().ifPresent(out);
          tally.count(outcome);
        });
    return tally.report();
  }

  /** Gives out the graph of each article that could be understood and is in order. */
  public RunReport graphs(Stream<Outcome<Article>> articles, Consumer<ArticleGraph> out) {
    Tally tally = new Tally(listener);
    each(
        articles,
        this::graph,
        outcome -> {
          outcome.value().ifPresent(out);
          tally.count(outcome);
        });
    return tally.report();
  }

  /**
   * Puts the graphs of articles into a store. Articles that it holds already with the same content
   * are passed over without being understood again, so a run that was interrupted is simply run
   * again.
   *
   * @throws org.entente.store.StoreException if the store cannot take more; what it took before
   *     stays
   */
  public RunReport build(Stream<Outcome<Article>> articles, Store store) {
    Tally tally = new Tally(listener);
    List<ArticleGraph> batch = new ArrayList<>();
    each(
        articles,
        article -> known(article, store) ? UNCHANGED : then(graph(article)),
        outcome -> {
          outcome.value().flatMap(Function.identity()).ifPresent(batch::add);
          if (full(batch)) {
            store.add(batch);
            batch.clear();
          }
          tally.count(outcome, outcome.value().map(Optional::isEmpty).orElse(false));
        });
    store.add(batch);
    return tally.report();
  }

  private <T> void each(
      Stream<Outcome<Article>> articles,
      Function<Article, Outcome<T>> step,
      Consumer<Outcome<T>> out) {
    try (articles) {
      InOrder.run(
          articles.iterator(),
          article -> Pipeline.then(article, step),
          out,
          threads,
          listener::cancelled);
    }
  }

  private Outcome<ArticleGraph> graph(Article article) {
    return Pipeline.then(pipeline.facts(article), pipeline::graph);
  }

  private boolean known(Article article, Store store) {
    return store.has(pipeline.rdf().iris().article(article.id()), article.contentHash());
  }

  private static Outcome<Optional<ArticleGraph>> then(Outcome<ArticleGraph> outcome) {
    return new Outcome<>(outcome.value().map(Optional::of), outcome.problems());
  }

  private static boolean full(List<ArticleGraph> batch) {
    return batch.size() >= BATCH_ARTICLES
        || batch.stream().mapToLong(ArticleGraph::size).sum() >= BATCH_QUADS;
  }
}
