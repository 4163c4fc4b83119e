package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.evaluate.claims.GoldPropositions;
import org.entente.evaluate.claims.GoldPropositions.Relation;
import org.entente.evaluate.claims.PairScore;
import org.entente.evaluate.claims.PropositionScore;
import org.entente.model.Article;
import org.entente.model.LinkedFacts;
import org.entente.pipeline.Pipeline;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.Iris;
import org.entente.store.Derivation;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate propositions}. */
@Command(
    name = "propositions",
    description =
        "What is claimed, taken apart, from raw text: subject, predicate, object and side; with"
            + " pairs, whether claims meet where they say the same or contradict each other.")
final class EvaluatePropositionsCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "GOLD.jsonl", description = "Texts and their propositions, one a line.")
  Path gold;

  @Option(
      names = "--pairs",
      paramLabel = "PAIRS.jsonl",
      description = "Pairs of texts, one a line.")
  Optional<Path> pairs;

  @Option(names = "--list", description = "Lists what was read otherwise than it is marked.")
  boolean list;

  @Override
  public Integer call() {
    for (Path file : Stream.concat(Stream.of(gold), pairs.stream()).toList()) {
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
      }
    }
    Pipeline pipeline = evaluate.cli.pipeline();
    PropositionScore score =
        PropositionScore.of(
            GoldPropositions.read(gold),
            article -> pipeline.facts(article).value().map(LinkedFacts::facts));
    tell(score.report(), score.misses());
    pairs.ifPresent(
        file -> {
          PairScore pairScore =
              PairScore.of(
                  GoldPropositions.readPairs(file), (one, other) -> judge(pipeline, one, other));
          tell(pairScore.report(), pairScore.misses());
        });
    return Exit.DONE;
  }

  private void tell(String report, List<String> misses) {
    evaluate.cli.console().out().println(report);
    if (list) {
      misses.forEach(miss -> evaluate.cli.console().out().println("  " + miss));
    }
  }

  /** What the derived graph of two articles says about their claims. */
  static Relation judge(Pipeline pipeline, Article one, Article other) {
    List<ArticleGraph> graphs =
        Stream.of(one, other)
            .flatMap(article -> pipeline.facts(article).value().stream())
            .flatMap(facts -> pipeline.graph(facts).value().stream())
            .toList();
    try (Store store = Store.inMemory()) {
      store.add(graphs);
      Derivation.Derived derived = Derivation.rebuild(store, Iris.DEFAULT);
      return derived.contradictions() > 0
          ? Relation.CONTRADICTING
          : derived.same() > 0 ? Relation.SAME : Relation.DIFFERENT;
    }
  }
}
