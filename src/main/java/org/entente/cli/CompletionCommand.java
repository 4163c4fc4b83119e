package org.entente.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code completion}: a script that lets the shell complete verbs and options. */
@Command(
    name = "completion",
    description = "Prints a script with which bash and zsh complete verbs and options.",
    footerHeading = "%nExample:%n",
    footer = "  source <(entente completion)")
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand Cli cli;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    cli.console().out().print(AutoComplete.bash("entente", spec.root().commandLine()));
    return Exit.DONE;
  }
}
