package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.entente.evaluate.StageSpeed;
import org.entente.json.FactsJson;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.LinkedFacts;
import org.entente.model.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.rdf.ArticleGraph;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate speed}. */
@Command(
    name = "speed",
    description =
        "Where the time goes from an article to the store, on one thread: tokens in a second of"
            + " processor time, stage by stage, once the Java machine is warm.")
final class EvaluateSpeedCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Mixin Inputs inputs;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      defaultValue = "2",
      description = "Passes over the articles before the one that counts (${DEFAULT-VALUE}).")
  int warmUp;

  @Override
  public Integer call() {
    Console console = evaluate.cli.console();
    AtomicLong tokens = new AtomicLong();
    Pipeline pipeline = counting(evaluate.cli.pipeline(), tokens);
    for (int i = 0; i < warmUp; i++) {
      pass(pipeline);
    }
    tokens.set(0);
    StageSpeed speed =
        StageSpeed.of(
            () -> {
              pass(pipeline);
              return tokens.get();
            });
    console.out().print(speed.table());
    return Exit.DONE;
  }

  private void pass(Pipeline pipeline) {
    FactsJson json = new FactsJson(pipeline.rdf()::entityIris);
    List<ArticleGraph> graphs = new ArrayList<>();
    try (Stream<Outcome<Article>> articles = inputs.read(evaluate.cli.console().in())) {
      articles
          .flatMap(article -> article.value().stream())
          .forEach(
              article -> {
                Outcome<LinkedFacts> facts = pipeline.facts(article);
                facts.value().ifPresent(json::write);
                facts.value().flatMap(f -> pipeline.graph(f).value()).ifPresent(graphs::add);
              });
    }
    store(graphs);
  }

  private static void store(List<ArticleGraph> graphs) {
    try (Scratch scratch = Scratch.named("entente-speed");
        Store store = Store.open(scratch.folder().resolve("graph"))) {
      store.add(graphs);
    }
  }

  private static Pipeline counting(Pipeline pipeline, AtomicLong tokens) {
    return new Pipeline(
        pipeline.language(),
        article -> {
          AnnotatedArticle annotated = pipeline.nlp().apply(article);
          annotated.sentences().forEach(s -> tokens.addAndGet(s.tokens().size()));
          return annotated;
        },
        pipeline.extract(),
        pipeline.link(),
        pipeline.rdf(),
        pipeline.check());
  }
}
