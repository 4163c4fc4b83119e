package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.OptionSpec;

class CliTest {
  @TempDir Path folder;

  @Test
  void helpTeaches() {
    Cli.Result result = Cli.launch("--help");
    assertThat(result.exit()).isEqualTo(Exit.DONE);
    assertThat(result.out()).contains("Verbs:", "extract", "Exit codes:", "Examples:");
    assertThat(result.err()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyVerbHasHelpWithAnExample() {
    return Cli.verbs().stream()
        .filter(verb -> !verb.equals("help"))
        .map(
            verb ->
                DynamicTest.dynamicTest(
                    verb,
                    () -> {
                      Cli.Result result =
                          Cli.launch(List.of(verb, "--help").toArray(String[]::new));
                      assertThat(result.exit()).isEqualTo(Exit.DONE);
                      assertThat(result.out()).contains("Usage: entente " + verb, "Example");
                    }));
  }

  @Test
  void noVerbAndUnknownVerbsAreWrongUsage() {
    assertThat(Cli.launch().exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(Cli.launch().err()).contains("A verb is missing");
    Cli.Result unknown = Cli.launch("extrakt");
    assertThat(unknown.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(unknown.err()).contains("extract");
    assertThat(unknown.out()).isEmpty();
  }

  @Test
  void theVersionIsShown() {
    assertThat(Cli.launch("--version").out()).startsWith("entente ");
  }

  @Test
  void theShellCanCompleteVerbs() {
    Cli.Result result = Cli.launch("completion");
    assertThat(result.exit()).isEqualTo(Exit.DONE);
    assertThat(result.out()).contains("complete", "extract");
  }

  @Test
  void optionsComeFromTheEnvironmentThenTheFile() throws IOException {
    OptionSpec threads = OptionSpec.builder("--max-rows").build();
    Path file = Files.writeString(folder.resolve(Configuration.FILE), "max-rows=3\n");
    assertThat(Configuration.of(Map.of("ENTENTE_MAX_ROWS", "4"), folder).defaultValue(threads))
        .isEqualTo("4");
    assertThat(Configuration.of(Map.of(), folder).defaultValue(threads)).isEqualTo("3");
    Files.delete(file);
    assertThat(Configuration.of(Map.of(), folder).defaultValue(threads)).isNull();
  }
}
