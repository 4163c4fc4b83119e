package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.LinkedFacts;
import org.entente.model.Outcome;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.model.Text;
import org.entente.rdf.ArticleMapper;
import org.entente.rdf.Iris;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;

/** Many articles: order, failures, bounds, the store. The steps understand nothing. */
class RunTest {
  private static final int THREADS = 4;

  @Test
  void resultsComeInTheOrderOfTheArticles() {
    // The first ones take longest, so that without care they would come last.
    Run run = run(article -> pause(Integer.parseInt(article.id()) % 8 == 0 ? 20 : 0));
    List<String> out = new ArrayList<>();
    RunReport report = run.extract(articles(0, 200), f -> out.add(f.facts().article().id()));
    assertThat(out).isEqualTo(IntStream.range(0, 200).mapToObj(String::valueOf).toList());
    assertThat(report.done()).isEqualTo(200);
    assertThat(report.failed()).isZero();
    assertThat(report.articlesPerSecond()).isPositive();
  }

  @Test
  void aStepThatThrowsCostsOneArticle() {
    List<Problem> problems = new ArrayList<>();
    List<String> out = new ArrayList<>();
    Run run =
        new Run(
            pipeline(
                article -> {
                  if (article.id().equals("3")) {
                    throw new IndexOutOfBoundsException("no token 7");
                  }
                  if (article.id().equals("5")) {
                    throw new StackOverflowError();
                  }
                },
                List.of()),
            THREADS,
            new RunListener() {
              @Override
              public void problem(Problem problem) {
                problems.add(problem);
              }
            });
    RunReport report = run.extract(articles(0, 10), f -> out.add(f.facts().article().id()));
    assertThat(out).containsExactly("0", "1", "2", "4", "6", "7", "8", "9");
    assertThat(problems).extracting(Problem::article).containsExactly("f3", "f5");
    assertThat(problems).extracting(Problem::stage).containsOnly("nlp");
    assertThat(problems.get(0).message()).contains("no token 7");
    assertThat(report.failed()).isEqualTo(2);
    assertThat(report.problems()).isEqualTo(Map.of("nlp", 2L));
  }

  @Test
  void errorsOfTheMachineEndTheRun() {
    Run run =
        run(
            article -> {
              throw new OutOfMemoryError("pretended");
            });
    assertThatThrownBy(() -> run.extract(articles(0, 3), f -> {}))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void problemsOfReadingPassThrough() {
    Problem lost = new Problem("read", "x", "", Severity.ERROR, "no text", "");
    Problem odd = new Problem("read", "y", "", Severity.WARNING, "no date", "");
    Stream<Outcome<Article>> in =
        Stream.of(
            Outcome.failed(lost),
            new Outcome<>(Optional.of(article(1)), List.of(odd)),
            Outcome.failed(odd));
    RunReport report = run(article -> {}).extract(in, f -> {});
    assertThat(report.done()).isEqualTo(1);
    assertThat(report.failed()).isEqualTo(1);
    assertThat(report.warnings()).isEqualTo(2);
  }

  @Test
  void anEndlessStreamIsReadOnlyAWindowAheadAndCanBeCancelled() {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Stream<Outcome<Article>> endless =
        Stream.generate(() -> Outcome.of(article(read.getAndIncrement())));
    Run run =
        new Run(
            pipeline(article -> {}, List.of()),
            THREADS,
            new RunListener() {
              @Override
              public boolean cancelled() {
                return done.get() >= 50;
              }
            });
    RunReport report = run.extract(endless, f -> done.incrementAndGet());
    assertThat(report.cancelled()).isTrue();
    assertThat(done.get()).isEqualTo(50);
    assertThat(read.get()).isLessThanOrEqualTo(50 + THREADS * 16);
  }

  @Test
  void aStoreTakesWhatItDoesNotHold() {
    AtomicInteger understood = new AtomicInteger();
    Run run = run(article -> understood.incrementAndGet());
    try (Store store = Store.inMemory()) {
      RunReport first = run.build(articles(0, 250), store);
      assertThat(first.done()).isEqualTo(250);
      RunReport second = run.build(articles(100, 300), store);
      assertThat(second.done()).isEqualTo(50);
      assertThat(second.unchanged()).isEqualTo(150);
      assertThat(understood.get()).isEqualTo(300);
      assertThat(store.has(Iris.DEFAULT.article("299"), article(299).contentHash())).isTrue();
    }
  }

  @Test
  void aGraphThatIsNotInOrderIsNotStored() {
    Problem wrong = new Problem("rdf", "iri", "node", Severity.ERROR, "two acts", "");
    Problem odd = new Problem("rdf", "iri", "node", Severity.WARNING, "no place", "");
    try (Store store = Store.inMemory()) {
      Run strict = new Run(pipeline(article -> {}, List.of(wrong)), 1, RunListener.NONE);
      RunReport failed = strict.build(articles(0, 2), store);
      assertThat(failed.done()).isZero();
      assertThat(failed.failed()).isEqualTo(2);
      assertThat(store.has(Iris.DEFAULT.article("0"), article(0).contentHash())).isFalse();
      Run mild = new Run(pipeline(article -> {}, List.of(odd)), 1, RunListener.NONE);
      assertThat(mild.build(articles(0, 2), store).done()).isEqualTo(2);
    }
  }

  private static Run run(Consumer<Article> work) {
    return new Run(pipeline(work, List.of()), THREADS, RunListener.NONE);
  }

  private static Pipeline pipeline(Consumer<Article> work, List<Problem> wrong) {
    return new Pipeline(
        Outcome::of,
        article -> {
          work.accept(article);
          return new AnnotatedArticle(article, List.of(), List.of());
        },
        annotated ->
            new Facts(
                annotated.article(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
        facts -> new LinkedFacts(facts, Map.of()),
        new ArticleMapper(Iris.DEFAULT, "test", true),
        (graph, text) -> wrong);
  }

  private static Stream<Outcome<Article>> articles(int begin, int end) {
    return IntStream.range(begin, end).mapToObj(i -> Outcome.of(article(i)));
  }

  private static Article article(int number) {
    return new Article(
        "" + number,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        "f" + number,
        0,
        Text.of("Text."),
        String.format("%064x", number));
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
