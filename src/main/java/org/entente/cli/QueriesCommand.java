package org.entente.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.query.NamedQuery;
import org.entente.query.Parameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code queries}: the shipped questions. */
@Command(
    name = "queries",
    description =
        "Lists the shipped queries: what each answers, and its parameters with examples of values.",
    footerHeading = "%nExample:%n",
    footer = "  entente queries")
final class QueriesCommand implements Callable<Integer> {
  @ParentCommand Cli cli;

  @Override
  public Integer call() {
    PrintStream out = cli.console().out();
    for (NamedQuery query : NamedQuery.shipped()) {
      out.printf("%s%n    %s. %s%n", query.name(), query.title(), query.answer());
      for (Parameter parameter : query.parameters()) {
        out.printf(
            "    --param %s=%s  (%s%s) %s%n",
            parameter.name(),
            parameter.example().map(QueriesCommand::quoted).orElse("…"),
            parameter.type().name().toLowerCase(Locale.ROOT),
            parameter.required() ? ", required" : "",
            parameter.text());
      }
    }
    return Exit.DONE;
  }

  private static String quoted(String value) {
    return value.contains(" ") ? "\"" + value + "\"" : value;
  }
}
