package org.entente.evaluate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.LinkedFacts;
import org.entente.model.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.read.Reader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gold of nested claims, acts and polarities: sound, and found as well as recorded. */
class MarkedGoldTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Path WIKINEWS = Path.of("../shared/corpora/open/wikinews.jsonl.gz");

  /**
   * A little under the scores on the Wikinews texts of the dev half: 61.2, 73.6, 86.2 and 95.7 per
   * cent.
   */
  private static final double CHAINS = 0.6;

  private static final double LINKS = 0.72;
  private static final double ACTS = 84;
  private static final double POLARITIES = 95;

  private static List<MarkedArticle> read(String file) {
    return MarkedArticle.read(GOLD.resolve(file));
  }

  private static Set<String> urls(List<MarkedArticle> articles) {
    return articles.stream().map(MarkedArticle::url).collect(Collectors.toSet());
  }

  @Test
  void noArticleIsInBothHalves() {
    Set<String> dev = new HashSet<>(urls(read("nested/dev.jsonl")));
    dev.addAll(urls(read("nested/dev-2.jsonl")));
    dev.addAll(urls(read("acts/dev.jsonl")));
    assertThat(urls(read("nested/heldout.jsonl"))).doesNotContainAnyElementsOf(dev);
    assertThat(urls(read("nested/heldout-2.jsonl"))).doesNotContainAnyElementsOf(dev);
    assertThat(urls(read("acts/heldout.jsonl"))).doesNotContainAnyElementsOf(dev);
  }

  @Test
  void theSecondDrawIsOfOtherArticles() {
    Set<String> first = new HashSet<>(urls(read("nested/dev.jsonl")));
    first.addAll(urls(read("nested/heldout.jsonl")));
    first.addAll(urls(read("acts/dev.jsonl")));
    first.addAll(urls(read("acts/heldout.jsonl")));
    assertThat(urls(read("nested/dev-2.jsonl"))).doesNotContainAnyElementsOf(first);
    assertThat(urls(read("nested/heldout-2.jsonl"))).doesNotContainAnyElementsOf(first);
  }

  @Test
  void thereAreAsManyAsTheReadmeSays() {
    assertThat(chains("dev")).isEqualTo(101);
    assertThat(chains("heldout")).isEqualTo(84);
    assertThat(chains("dev-2")).isEqualTo(143);
    assertThat(chains("heldout-2")).isEqualTo(80);
    assertThat(claims("dev")).isEqualTo(159);
    assertThat(claims("heldout")).isEqualTo(178);
  }

  private static int chains(String half) {
    return read("nested/" + half + ".jsonl").stream()
        .flatMap(a -> a.passages().stream())
        .mapToInt(p -> p.chains().size())
        .sum();
  }

  private static int claims(String half) {
    return read("acts/" + half + ".jsonl").stream().mapToInt(a -> a.claims().size()).sum();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nested/dev.jsonl",
        "nested/heldout.jsonl",
        "nested/dev-2.jsonl",
        "nested/heldout-2.jsonl"
      })
  void everyLinkLiesInItsPassage(String file) {
    for (MarkedArticle article : read(file)) {
      for (MarkedPassage passage : article.passages()) {
        assertThat(passage.chains())
            .as(article.url())
            .allSatisfy(
                chain ->
                    assertThat(chain)
                        .allMatch(link -> passage.span().contains(link.cue()))
                        .allMatch(link -> passage.span().contains(link.claimant())));
      }
    }
  }

  @Test
  void wikinewsIsReadAsWellAsRecorded() {
    Assumptions.assumeTrue(Files.exists(WIKINEWS), "needs " + WIKINEWS + ", which is not here");
    Pipeline pipeline = Pipeline.load();
    List<MarkedArticle> chains = wikinews("nested/dev.jsonl");
    MarkedScores<ChainScore> nested =
        MarkedScores.nested(
            chains, texts(), a -> pipeline.facts(a).value().map(LinkedFacts::facts));
    assertThat(nested.missing()).isEmpty();
    assertThat(nested.score().chains().f1()).as(nested.score().report()).isGreaterThan(CHAINS);
    assertThat(nested.score().links().f1()).as(nested.score().report()).isGreaterThan(LINKS);

    MarkedScores<ActScore> acts =
        MarkedScores.acts(
            wikinews("acts/dev.jsonl"),
            texts(),
            a -> pipeline.facts(a).value().map(LinkedFacts::facts));
    assertThat(acts.missing()).isEmpty();
    assertThat(acts.score().act()).as(acts.score().report()).isGreaterThan(ACTS);
    assertThat(acts.score().polarity()).as(acts.score().report()).isGreaterThan(POLARITIES);
  }

  private static List<MarkedArticle> wikinews(String file) {
    return read(file).stream().filter(a -> a.url().contains("wikinews.org")).toList();
  }

  private static Stream<Outcome<Article>> texts() {
    return new Reader().read(List.of(WIKINEWS.toString()), InputStream.nullInputStream());
  }
}
