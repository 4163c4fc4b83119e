package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.entente.query.AnswerFormat;
import org.entente.query.Asking;
import org.entente.query.NamedQuery;
import org.entente.query.QueryException;
import org.entente.store.SparqlSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code query}: a question, by name or in SPARQL, and its answers. */
@Command(
    name = "query",
    description =
        "Asks a store, a file of RDF or a SPARQL endpoint. The names of the shipped questions are"
            + " listed by entente queries.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente query who-met-whom graph",
      "  entente query claims-by --param who=\"Sergey Lavrov\" graph",
      "  entente query contradictions --as csv graph",
      "  entente query my.rq http://localhost:3030/entente/sparql"
    })
final class QueryCommand implements Callable<Integer> {
  /** Columns of a table where nobody says how wide the terminal is. */
  private static final int WIDTH = 120;

  @ParentCommand Cli cli;
  @Spec CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "NAME|FILE.rq",
      description = "A shipped query, or a file with one of your own.")
  String query;

  @Parameters(
      index = "1",
      paramLabel = "DIR|FILE|URL",
      description =
          "A store's folder, a file (.ttl, .trig, .nt, .nq, .jsonld), or a SPARQL endpoint.")
  String source;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query; may be repeated.")
  Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  AnswerFormat format;

  @Option(names = "--limit", paramLabel = "ROWS", description = "At most so many rows.")
  Optional<Long> limit;

  @Override
  public Integer call() {
    try {
      OptionalLong rows = limit.map(OptionalLong::of).orElse(OptionalLong.empty());
      Asking asking = new Asking(NamedQuery.find(query), values, rows);
      try (SparqlSource opened = SparqlSource.at(source)) {
        asking.write(opened, format, cli.console().out(), width());
      }
      return Exit.DONE;
    } catch (QueryException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private int width() {
    if (cli.console().terminal()) {
      return spec.usageMessage().width();
    }
    String columns = cli.console().environment().getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : WIDTH;
  }
}
