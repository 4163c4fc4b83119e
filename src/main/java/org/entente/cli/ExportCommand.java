package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.entente.export.ExportFormat;
import org.entente.query.NamedQuery;
import org.entente.query.QueryException;
import org.entente.rdf.Iris;
import org.entente.store.Derivation;
import org.entente.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code export}: a graph as a file for other programs. */
@Command(
    name = "export",
    description =
        "Writes a store or a file of RDF for other programs: everything as turtle, trig, nquads or"
            + " jsonld, or the flat view, who met whom and who spoke about whom, as graphml (yEd,"
            + " Cytoscape), gexf (Gephi) or dot (Graphviz).",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente export graph -o news.gexf",
      "  entente export graph -o news.nq.gz          a copy to put away; 'load' brings it back",
      "  entente export graph --query edges.rq -o some.graphml"
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand Cli cli;
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "DIR|FILE", description = "A store's folder, or a file of RDF.")
  Path location;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; if not given, what the output file's ending says.")
  Optional<ExportFormat> format;

  @Option(
      names = "--query",
      paramLabel = "NAME|FILE.rq",
      description =
          "Only the edges that this query gives: a SELECT with the columns ?from and ?to, and"
              + " perhaps ?type, ?count, ?first, ?last. For graphml, gexf and dot.")
  Optional<String> query;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Writes to a file instead of standard output; compressed where its name ends in .gz.")
  Optional<Path> output;

  @Override
  public Integer call() {
    ExportFormat as =
        format
            .or(() -> output.flatMap(ExportFormat::of))
            .orElseThrow(
                () -> wrong("Say the format with --as, or by the ending of the output file."));
    try (Store store = Store.at(location.toString())) {
      if (as.flat() && Files.isRegularFile(location)) {
        // A file need not come with what follows from it.
        Derivation.rebuild(store, Iris.DEFAULT);
      }
      if (output.isPresent()) {
        writeWhole(store, as, output.get());
      } else {
        write(store, as, cli.console().out());
      }
      return Exit.DONE;
    }
  }

  /** The file appears when it is complete; one that is there is kept until then. */
  private void writeWhole(Store store, ExportFormat as, Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = file(part, ExportFormat.isCompressed(file))) {
        write(store, as, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + file, e);
    }
  }

  private static OutputStream file(Path part, boolean compressed) throws IOException {
    OutputStream file = Files.newOutputStream(part);
    return new BufferedOutputStream(compressed ? new GZIPOutputStream(file) : file);
  }

  private void write(Store store, ExportFormat as, OutputStream out) {
    if (query.isEmpty()) {
      as.write(store, out);
      return;
    }
    try {
      as.write(store, NamedQuery.find(query.get()), out);
    } catch (QueryException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
