package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.junit.jupiter.api.Test;

class PipelineTest {
  private static final int THREADS = 4;

  @Test
  void resultsComeInTheOrderOfTheArticles() {
    Pipeline pipeline =
        pipeline(
            article -> {
              // The first ones take longest, so that without care they would come last.
              pause(Integer.parseInt(article.id()) % 8 == 0 ? 20 : 0);
            });
    List<String> out = new ArrayList<>();
    RunReport report =
        pipeline.extract(articles(200), f -> out.add(f.facts().article().id()), RunListener.NONE);
    assertThat(out).isEqualTo(IntStream.range(0, 200).mapToObj(String::valueOf).toList());
    assertThat(report.done()).isEqualTo(200);
    assertThat(report.failed()).isZero();
    assertThat(report.articlesPerSecond()).isPositive();
  }

  @Test
  void aStepThatThrowsCostsOneArticle() {
    Pipeline pipeline =
        pipeline(
            article -> {
              if (article.id().equals("3")) {
                throw new IndexOutOfBoundsException("no token 7");
              }
              if (article.id().equals("5")) {
                throw new StackOverflowError();
              }
            });
    List<Problem> problems = new ArrayList<>();
    List<String> out = new ArrayList<>();
    RunReport report =
        pipeline.extract(
            articles(10),
            f -> out.add(f.facts().article().id()),
            new RunListener() {
              @Override
              public void problem(Problem problem) {
                problems.add(problem);
              }
            });
    assertThat(out).containsExactly("0", "1", "2", "4", "6", "7", "8", "9");
    assertThat(problems).extracting(Problem::article).containsExactly("f3", "f5");
    assertThat(problems).extracting(Problem::stage).containsOnly("nlp");
    assertThat(problems.get(0).message()).contains("no token 7");
    assertThat(report.failed()).isEqualTo(2);
    assertThat(report.problems()).isEqualTo(Map.of("nlp", 2L));
  }

  @Test
  void errorsOfTheMachineEndTheRun() {
    Pipeline pipeline =
        pipeline(
            article -> {
              throw new OutOfMemoryError("pretended");
            });
    assertThatThrownBy(() -> pipeline.extract(articles(3), f -> {}, RunListener.NONE))
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
    RunReport report = pipeline(article -> {}).extract(in, f -> {}, RunListener.NONE);
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
    RunReport report =
        pipeline(article -> {})
            .extract(
                endless,
                f -> done.incrementAndGet(),
                new RunListener() {
                  @Override
                  public boolean cancelled() {
                    return done.get() >= 50;
                  }
                });
    assertThat(report.cancelled()).isTrue();
    assertThat(done.get()).isEqualTo(50);
    assertThat(read.get()).isLessThanOrEqualTo(50 + THREADS * 16);
  }

  private static Pipeline pipeline(java.util.function.Consumer<Article> work) {
    return new Pipeline(
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
        THREADS);
  }

  private static Stream<Outcome<Article>> articles(int count) {
    return IntStream.range(0, count).mapToObj(i -> Outcome.of(article(i)));
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
        "0".repeat(64));
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
