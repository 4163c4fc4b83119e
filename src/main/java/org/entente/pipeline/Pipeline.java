package org.entente.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.extract.Extractor;
import org.entente.extract.action.ActionFinder;
import org.entente.extract.claims.ClaimFinder;
import org.entente.extract.claims.Lexicons;
import org.entente.extract.event.EventFinder;
import org.entente.extract.reference.ReferenceFinder;
import org.entente.extract.time.TimeFinder;
import org.entente.gazetteer.Gazetteer;
import org.entente.link.Linker;
import org.entente.link.index.Items;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.LinkedFacts;
import org.entente.model.Outcome;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.model.Text;
import org.entente.nlp.Analyzer;
import org.entente.nlp.language.LanguageCheck;
import org.entente.nlp.sequence.LinearChain;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.ArticleMapper;
import org.entente.rdf.Iris;
import org.entente.rdf.ShapeCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of one article through the house. Immutable, and safe for use by any number of threads if
 * its steps are.
 *
 * @param language lets articles through that are in English
 * @param nlp sentences, tokens, trees, names
 * @param extract who is meant, who met, who said what
 * @param link whom the world knows
 * @param rdf the facts as a graph
 * @param check what is wrong with a graph, given the article's text; with an error among it the
 *     graph must not be stored
 */
public record Pipeline(
    Function<Article, Outcome<Article>> language,
    Function<Article, AnnotatedArticle> nlp,
    Function<AnnotatedArticle, Facts> extract,
    Function<Facts, LinkedFacts> link,
    ArticleMapper rdf,
    BiFunction<ArticleGraph, Text, List<Problem>> check) {
  private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

  /** The shapes are read when the first graph is checked: who wants facts only needs none. */
  private static final class Shapes {
    private static final ShapeCheck CHECK = new ShapeCheck();
  }

  /** The pipeline with the shipped models. Takes seconds and 100s of MB: load one and share it. */
  public static Pipeline load() {
    Gazetteer gazetteer = Gazetteer.load();
    // Half of the time goes into the analyzer: the rest is read beside it.
    CompletableFuture<Extractor> reading =
        CompletableFuture.supplyAsync(() -> extractor(gazetteer));
    Analyzer analyzer = Analyzer.load();
    Extractor extractor = reading.join();
    String version =
        Optional.ofNullable(Pipeline.class.getPackage().getImplementationVersion()).orElse("dev");
    return new Pipeline(
        LanguageCheck.load()::check,
        analyzer::analyze,
        extractor::extract,
        new Linker(gazetteer)::link,
        new ArticleMapper(Iris.DEFAULT, version, true),
        (graph, text) -> Shapes.CHECK.check(graph, text));
  }

  private static Extractor extractor(Gazetteer gazetteer) {
    gazetteer.warm();
    return extractor(
        gazetteer,
        new ClaimFinder(
            LinearChain.load("/models/claims-cues.bin"),
            LinearChain.load("/models/claims-roles.bin")));
  }

  private static Extractor extractor(Gazetteer gazetteer, ClaimFinder claims) {
    return new Extractor(
        new TimeFinder(),
        new ReferenceFinder(
            gazetteer,
            LinearChain.load("/models/references-descriptions.bin"),
            LinearChain.load("/models/references-pronouns.bin")),
        new EventFinder(),
        new ActionFinder(),
        claims);
  }

  /** The same pipeline without the check of the language: every article is read as English. */
  public Pipeline withAnyLanguage() {
    return new Pipeline(Outcome::of, nlp, extract, link, rdf, check);
  }

  /**
   * The same pipeline, which finds claims with models of one's own.
   *
   * @param folder that {@code train claims} wrote: {@code models} and {@code lexicon/cues.tsv}
   */
  public Pipeline claimingBy(Path folder) {
    LinearChain cues = LinearChain.load(folder.resolve("models/claims-cues.bin"));
    LinearChain roles = LinearChain.load(folder.resolve("models/claims-roles.bin"));
    Lexicons lexicons =
        Lexicons.load(folder.resolve("lexicon/cues.tsv")).suiting(cues.featureNames());
    Extractor extractor = extractor(Gazetteer.load(), new ClaimFinder(cues, roles, lexicons));
    return new Pipeline(language, nlp, extractor::extract, link, rdf, check);
  }

  /** The same pipeline, which links by an index besides the shipped tables. */
  public Pipeline linkingBy(Items index) {
    return new Pipeline(
        language, nlp, extract, new Linker(Gazetteer.load(), index)::link, rdf, check);
  }

  /**
   * What an article says. A step that throws has a bug; that costs this article and no other, so it
   * becomes a problem.
   */
  public Outcome<LinkedFacts> facts(Article article) {
    String stage = "nlp";
    try {
      Outcome<Article> understood = language.apply(article);
      if (understood.value().isEmpty()) {
        return new Outcome<>(Optional.empty(), understood.problems());
      }
      AnnotatedArticle annotated = nlp.apply(understood.value().get());
      stage = "extract";
      Facts facts = extract.apply(annotated);
      stage = "link";
      return new Outcome<>(Optional.of(link.apply(facts)), understood.problems());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(stage, article, e);
    }
  }

  /** What facts amount to as a graph, if the graph is in order. */
  public Outcome<ArticleGraph> graph(LinkedFacts facts) {
    Article article = facts.facts().article();
    try {
      ArticleGraph graph = rdf.map(facts);
      List<Problem> problems =
          check.apply(graph, article.text()).stream().map(p -> in(article, p)).toList();
      boolean inOrder = problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
      return new Outcome<>(inOrder ? Optional.of(graph) : Optional.empty(), problems);
    } catch (RuntimeException | StackOverflowError e) {
      return failed("rdf", article, e);
    }
  }

  /** The next step, if there is something to take it with; problems add up. */
  static <A, B> Outcome<B> then(Outcome<A> outcome, Function<A, Outcome<B>> step) {
    if (outcome.value().isEmpty()) {
      return new Outcome<>(Optional.empty(), outcome.problems());
    }
    Outcome<B> next = step.apply(outcome.value().get());
    List<Problem> problems = new ArrayList<>(outcome.problems());
    problems.addAll(next.problems());
    return new Outcome<>(next.value(), problems);
  }

  /** People know an article by its file, the graph by its IRI. */
  private static Problem in(Article article, Problem problem) {
    return new Problem(
        problem.stage(),
        article.file(),
        problem.place(),
        problem.severity(),
        problem.message(),
        problem.remedy());
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
