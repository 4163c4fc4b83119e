package org.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.pipeline.Pipeline;
import org.entente.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/**
 * The command line. One class per verb, named after it ({@code extract} is {@link ExtractCommand}),
 * registered here and nowhere else.
 */
@Command(
    name = "entente",
    description =
        "Turns diplomatic news into a knowledge graph: who met whom, when, where, about what, with"
            + " what outcome, and who said, denied, promised or accepted what about it.",
    subcommands = {
      BuildCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      QueriesCommand.class,
      ExportCommand.class,
      DeriveCommand.class,
      LinkCommand.class,
      ServeCommand.class,
      CheckCommand.class,
      LoadCommand.class,
      CompactCommand.class,
      DemoCommand.class,
      IndexCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      CompletionCommand.class
    },
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    optionListHeading = "%nOptions:%n",
    versionProvider = Cli.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was done",
      "1:some articles failed; they are listed on standard error",
      "2:the command was not understood, or names what does not exist",
      "3:nothing could be done"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente build news/ --into graph        articles into a store",
      "  entente query who-met-whom graph        a question to it",
      "  entente extract article.txt             facts of one article, as JSON",
      "  entente VERB --help                     what a verb does, with examples",
      "",
      "Every option can also be set by the environment (--threads: ENTENTE_THREADS) and in the file"
          + " entente.properties (threads=4)."
    })
public final class Cli implements Runnable {
  private final Console console;
  private final Supplier<Pipeline> pipelines;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      description = "Shows this text.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Shows the version.")
  boolean version;

  @CommandLine.Spec CommandLine.Model.CommandSpec spec;

  private Cli(Console console, Supplier<Pipeline> pipelines) {
    this.console = console;
    this.pipelines = pipelines;
  }

  /** The command line from a shell. */
  public static void main(String... args) {
    Console console =
        new Console(
            System.in,
            new PrintStream(System.out, false, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8),
            System.console() != null || Boolean.getBoolean("entente.terminal"),
            System.getenv());
    System.exit(run(console, Pipeline::load, args));
  }

  /**
   * What a command did.
   *
   * @param exit its exit code
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  public record Result(int exit, String out, String err) {}

  /** Runs a command in this process, with an empty standard input. */
  public static Result launch(String... args) {
    return launchWith(Pipeline::load, "", args);
  }

  /** Runs a command in this process, with {@code in} as its standard input. */
  public static Result launchReading(String in, String... args) {
    return launchWith(Pipeline::load, in, args);
  }

  /** Runs a command in this process with a pipeline of the caller's. */
  static Result launchWith(Supplier<Pipeline> pipelines, String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    int exit =
        run(
            new Console(
                bytes,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of()),
            pipelines,
            args);
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static int run(Console console, Supplier<Pipeline> pipelines, String... args) {
    CommandLine line =
        new CommandLine(new Cli(console, pipelines))
            .setOut(new PrintWriter(console.out(), true))
            .setErr(new PrintWriter(console.err(), true))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(console.terminal())
            .setDefaultValueProvider(Configuration.of(console.environment(), Path.of("")))
            .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
    try {
      return line.execute(args);
    } finally {
      console.out().flush();
    }
  }

  /**
   * Says what went wrong. States and files that are not as they must be come with a message for
   * people; anything else is a bug and comes with its stack.
   */
  private static int failed(Console console, Exception e) {
    if (e instanceof IllegalStateException
        || e instanceof StoreException
        || e instanceof UncheckedIOException) {
      console.err().println("entente: " + message(e));
    } else {
      console.err().println("entente: this is a bug, please report it:");
      e.printStackTrace(console.err());
    }
    return Exit.NOTHING_DONE;
  }

  private static String message(Exception e) {
    String cause =
        Optional.ofNullable(e.getCause())
            .map(Throwable::getMessage)
            .filter(text -> !String.valueOf(e.getMessage()).contains(text))
            .map(text -> ": " + text)
            .orElse("");
    return e.getMessage() + cause;
  }

  /** The names of all verbs. */
  static Set<String> verbs() {
    return new CommandLine(new Cli(Console.NONE, Pipeline::load)).getSubcommands().keySet();
  }

  /** What the command line is connected to. */
  Console console() {
    return console;
  }

  /** The pipeline, whose models are loaded by this call. */
  Pipeline pipeline() {
    return pipelines.get();
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "A verb is missing: say what to do.");
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "entente "
            + Optional.ofNullable(Cli.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)")
      };
    }
  }
}
