package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.nlp.language.LanguageCheck;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb's own work: inputs, outputs, exit codes. The pipeline finds nothing. */
class ExtractCommandTest {
  @TempDir Path folder;

  @Test
  void oneLinePerArticleOnStandardOutput() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "Ministers met in Kraków.");
    Cli.Result result = extract("{\"text\": \"They left.\"}", a.toString(), "-");
    assertThat(result.exit()).isEqualTo(Exit.DONE);
    assertThat(result.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"article\":"));
    assertThat(result.out()).contains("Kraków", "\"file\":\"-#L1\"");
    assertThat(result.err()).contains("2 articles done");
  }

  @Test
  void aBadArticleIsListedAndTheRestIsDone() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Ministers met.");
    Files.writeString(folder.resolve("b.txt"), "");
    Cli.Result result = extract("", folder.toString());
    assertThat(result.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(result.out().lines()).hasSize(1);
    assertThat(result.err()).contains("error: read: ", "b.txt", "no text", "1 failed");
  }

  @Test
  void anArticleInAnotherLanguageIsListedAndLeftOutUnlessForced() throws IOException {
    Path english = Files.writeString(folder.resolve("a.txt"), "The ministers met in Paris.");
    Path french =
        Files.writeString(
            folder.resolve("b.txt"),
            "Les ministres se sont réunis à Paris pour parler de la paix avec leurs voisins.");
    Cli.Result both = inEnglish(english.toString(), french.toString());
    assertThat(both.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(both.out().lines()).hasSize(1);
    assertThat(both.err())
        .contains("error: nlp: ", "b.txt", "French", "--any-language", "1 articles done, 1 failed");
    assertThat(inEnglish(french.toString()).exit()).isEqualTo(Exit.NOTHING_DONE);
    Cli.Result forced = inEnglish(french.toString(), "--any-language");
    assertThat(forced.exit()).isEqualTo(Exit.DONE);
    assertThat(forced.out().lines()).hasSize(1);
  }

  private static Cli.Result inEnglish(String... arguments) {
    Pipeline rest = BuildCommandTest.FINDS_NOTHING.get();
    Pipeline pipeline =
        new Pipeline(
            LanguageCheck.load()::check,
            rest.nlp(),
            rest.extract(),
            rest.link(),
            rest.rdf(),
            rest.check());
    return Cli.launchWith(
        () -> pipeline,
        "",
        Stream.concat(Stream.of("extract"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void nothingDoneIsAnExitCodeOfItsOwn() throws IOException {
    Path empty = Files.writeString(folder.resolve("a.txt"), "");
    assertThat(extract("", empty.toString()).exit()).isEqualTo(Exit.NOTHING_DONE);
  }

  @Test
  void anUnknownFileIsWrongUsageBeforeAnythingIsDone() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "Ministers met.");
    Cli.Result result = extract("", a.toString(), folder.resolve("b.txt").toString());
    assertThat(result.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("no file or folder", "b.txt", "Check the path");
  }

  @Test
  void theOutputMayBeAFile() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "Ministers met in Kraków.");
    Path out = folder.resolve("facts.jsonl");
    Cli.Result result = extract("", a.toString(), "-o", out.toString());
    assertThat(result.exit()).isEqualTo(Exit.DONE);
    assertThat(result.out()).isEmpty();
    assertThat(Files.readString(out)).contains("Kraków").endsWith("}\n");
    Path nowhere = folder.resolve("missing/facts.jsonl");
    Cli.Result failed = extract("", a.toString(), "-o", nowhere.toString());
    assertThat(failed.exit()).isEqualTo(Exit.NOTHING_DONE);
    assertThat(failed.err()).contains("cannot write to " + nowhere).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({"turtle,PREFIX dip:", "trig,PREFIX dip:", "nquads,<https://", "jsonld,@context"})
  void theGraphMayBePrintedInstead(String form, String sign) throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "Ministers met in Kraków.");
    Cli.Result result = extract("", a.toString(), "--as", form);
    assertThat(result.exit()).isEqualTo(Exit.DONE);
    assertThat(result.out()).contains(sign, "Ministers met in Kraków.");
  }

  @Test
  void threadsMustBePositive() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "Ministers met.");
    Cli.Result result = extract("", a.toString(), "--threads", "0");
    assertThat(result.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(result.err()).contains("--threads must be at least 1");
  }

  private static Cli.Result extract(String in, String... args) {
    List<String> line = new java.util.ArrayList<>(List.of("extract"));
    line.addAll(List.of(args));
    return Cli.launchWith(BuildCommandTest.FINDS_NOTHING, in, line.toArray(String[]::new));
  }
}
