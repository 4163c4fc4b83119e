package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README, in its order, one working on what the one before has made. */
class ReadmeTest {
  private static final String ENTENTE = "./entente ";

  /** A word, with blanks in it where it is quoted. */
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

  private static final Set<String> WRITES = Set.of("-o", "--into");

  @TempDir Path folder;

  /** What earlier commands have made. */
  private final Set<String> made = new HashSet<>(Set.of("graph"));

  @TestFactory
  Stream<DynamicTest> everyCommandDoesWhatItSays() throws IOException {
    Supplier<Pipeline> pipeline = once(Pipeline::load);
    List<Readme.Command> commands = Readme.read().commands();
    assertThat(commands).hasSizeGreaterThan(10);
    return commands.stream()
        .map(command -> dynamicTest(command.line(), () -> run(command, pipeline)));
  }

  @TestFactory
  Stream<DynamicTest> everyQueryInItCanBeAsked() throws IOException {
    List<Readme.Block> queries =
        Readme.read().blocks().stream().filter(b -> b.language().equals("sparql")).toList();
    assertThat(queries).isNotEmpty();
    String graph = folder.resolve("graph").toString();
    Cli.launchWith(
        BuildCommandTest.FINDS_NOTHING,
        "",
        "build",
        "src/main/resources/examples",
        "--into",
        graph);
    return queries.stream()
        .map(
            block ->
                dynamicTest(
                    String.join(" ", block.lines()),
                    () -> {
                      Path file = Files.write(folder.resolve("q.rq"), block.lines());
                      Cli.Result result = Cli.launch("query", file.toString(), graph);
                      assertThat(result.exit()).as(result.err()).isEqualTo(Exit.DONE);
                    }));
  }

  @Test
  void everyFileItPointsToIsThere() throws IOException {
    assertThat(Readme.read().links()).isNotEmpty().allMatch(link -> Files.exists(Path.of(link)));
  }

  private void run(Readme.Command command, Supplier<Pipeline> pipeline) throws IOException {
    if (command.line().startsWith("mvn ")) {
      assertThat(Files.readString(Path.of(".ci/run"))).contains(command.line());
      return;
    }
    assertThat(command.line()).startsWith(ENTENTE).doesNotContain("$");
    List<String> words = words(command.line().substring(ENTENTE.length()));
    for (String word : words) {
      Assumptions.assumeTrue(
          !word.startsWith("../shared") || Files.exists(Path.of(word)), () -> "missing: " + word);
    }
    switch (words.get(0)) {
      case "serve" -> {
        int port = Interrupted.freePort();
        words.addAll(List.of("--port", "" + port));
        Cli.Result result =
            Interrupted.launch(
                "http://localhost:" + port + "/", "<h1>Entente</h1>", words.toArray(String[]::new));
        assertThat(result.exit()).as(result.err()).isEqualTo(Exit.DONE);
        return;
      }
      // It takes minutes, and writes into the sources.
      case "train" -> words.add("--help");
      case "demo" -> words.add("--no-serve");
      default -> {}
    }
    Cli.Result result = Cli.launchWith(pipeline, "", words.toArray(String[]::new));
    assertThat(result.exit()).as(result.err()).isEqualTo(Exit.DONE);
    if (words.get(0).equals("query")) {
      assertThat(result.out())
          .as("an answer")
          .containsPattern("(?m)\\A.+$")
          .doesNotContainPattern("(?m)^0 rows$");
    }
    int output = words.indexOf("-o") + 1;
    if (output > 0) {
      assertThat(Path.of(words.get(output))).isNotEmptyFile();
    }
    command
        .output()
        .ifPresent(
            shown ->
                assertThat(result.out().lines().map(String::stripTrailing))
                    .containsExactlyElementsOf(shown.stream().map(String::stripTrailing).toList()));
  }

  /** The words of a command; what it makes and reads again lies in the temporary folder. */
  private List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      if (!words.isEmpty() && WRITES.contains(words.get(words.size() - 1))) {
        made.add(word.group());
      }
      words.add(
          made.contains(word.group())
              ? folder.resolve(word.group()).toString()
              : word.group().replace("\"", ""));
    }
    return words;
  }

  private static <T> Supplier<T> once(Supplier<T> supplier) {
    List<T> made = new ArrayList<>();
    return () -> {
      if (made.isEmpty()) {
        made.add(supplier.get());
      }
      return made.get(0);
    };
  }
}
