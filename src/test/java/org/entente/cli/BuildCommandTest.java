package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Facts;
import org.entente.model.LinkedFacts;
import org.entente.model.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.rdf.ArticleMapper;
import org.entente.rdf.Iris;
import org.entente.store.SparqlSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verb's own work; the pipeline finds nothing. */
class BuildCommandTest {
  static final Supplier<Pipeline> FINDS_NOTHING =
      () ->
          new Pipeline(
              Outcome::of,
              article -> new AnnotatedArticle(article, List.of(), List.of()),
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
              (graph, text) -> List.of());

  @TempDir Path folder;

  @Test
  void articlesGoIntoTheStoreOnce() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), "Ministers met in Kraków.");
    Files.writeString(news.resolve("b.txt"), "They left.");
    Files.writeString(news.resolve("c.txt"), "");
    String store = folder.resolve("store").toString();
    Cli.Result first = build(news.toString(), "--into", store);
    assertThat(first.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(first.out()).isEmpty();
    assertThat(first.err()).contains("2 articles done", "1 failed");
    Cli.Result second = build(news.resolve("a.txt").toString(), "--into", store);
    assertThat(second.exit()).isEqualTo(Exit.DONE);
    assertThat(second.err()).contains("0 articles done, 1 unchanged");
    assertThat(Cli.launch("derive", store).exit()).isEqualTo(Exit.DONE);
    try (SparqlSource source = SparqlSource.at(store)) {
      assertThat(source).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "trig", "nquads", "jsonld"})
  void whatIsPrintedCanBeChecked(String form) throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "Ministers met in Kraków.");
    String suffix = Map.of("turtle", "ttl", "nquads", "nq").getOrDefault(form, form);
    Path file = folder.resolve("a." + suffix);
    Cli.launchWith(FINDS_NOTHING, "", "extract", a.toString(), "--as", form, "-o", file.toString());
    Cli.Result sound = Cli.launch("check", file.toString());
    assertThat(sound.err()).contains("1 articles checked: 0 errors");
    assertThat(sound.exit()).isEqualTo(Exit.DONE);
    Files.writeString(file, Files.readString(file).replace("contentHash", "contentHush"));
    assertThat(Cli.launch("check", file.toString()).exit()).isEqualTo(Exit.NOTHING_DONE);
  }

  @Test
  void whatIsWrongInAStoreIsPrinted() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "Ministers met in Kraków.");
    String store = folder.resolve("store").toString();
    build(a.toString(), "--into", store);
    assertThat(Cli.launch("check", store).exit()).isEqualTo(Exit.DONE);
    Path file = folder.resolve("a.nq");
    Cli.launchWith(
        FINDS_NOTHING, "", "extract", a.toString(), "--as", "nquads", "-o", file.toString());
    Files.writeString(file, Files.readString(file).replace("/ns#Article>", "/ns#Artikel>"));
    Cli.Result broken = Cli.launch("check", file.toString());
    assertThat(broken.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(broken.out()).startsWith("error: rdf: ").contains("Artikel");
  }

  @Test
  void aFolderThatIsNoStoreIsRefusedWithoutAStack() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "Ministers met.");
    Cli.Result result = build(a.toString(), "--into", folder.toString());
    assertThat(result.exit()).isEqualTo(Exit.NOTHING_DONE);
    assertThat(result.err()).contains(folder.toString()).doesNotContain("\tat ");
    Cli.Result missing = Cli.launch("derive", folder.resolve("nowhere").toString());
    assertThat(missing.exit()).isEqualTo(Exit.NOTHING_DONE);
    assertThat(missing.err()).contains("nowhere").doesNotContain("\tat ");
  }

  private static Cli.Result build(String... args) {
    List<String> line = new java.util.ArrayList<>(List.of("build"));
    line.addAll(List.of(args));
    return Cli.launchWith(FINDS_NOTHING, "", line.toArray(String[]::new));
  }
}
