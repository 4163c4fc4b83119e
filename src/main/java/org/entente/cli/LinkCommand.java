package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.gazetteer.Gazetteer;
import org.entente.link.KnownFacts;
import org.entente.link.Linker;
import org.entente.link.index.Items;
import org.entente.pipeline.Relinking;
import org.entente.rdf.Iris;
import org.entente.store.Relinked.Promotion;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code link}: a store's entities to a newer index. */
@Command(
    name = "link",
    description = {
      "Links the entities of a store to Wikidata anew, without reading the articles again. Who turns"
          + " out to be an item gets its node, everything that spoke of the old node speaks of the"
          + " new one, and the old one says by which it is replaced. What is linked for sure already"
          + " stays.",
      "Also rebuilds the graph of what Wikidata knows of the linked entities. In the graph of"
          + " corrections, owl:sameAs and owl:differentFrom an item win over the linker. All is"
          + " written in one transaction, or nothing."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente link graph --index wikidata.index            with a newer index",
      "  entente link graph --index wikidata.index --dry-run --verbose"
    })
final class LinkCommand implements Callable<Integer> {
  private static final long BETWEEN_LINES = 10_000_000_000L;

  @ParentCommand Cli cli;
  @Mixin WithIndex index;

  @Parameters(paramLabel = "DIR", description = "The store's folder.")
  Path directory;

  @Option(names = "--dry-run", description = "Says what would change, and changes nothing.")
  boolean dryRun;

  @Option(
      names = "--verbose",
      description = "Lists what changed on standard output, as tab-separated values.")
  boolean verbose;

  private long nextLine;

  @Override
  public Integer call() {
    Gazetteer gazetteer = Gazetteer.load();
    Items items = index.items();
    Relinking relinking =
        new Relinking(
            Linker.over(gazetteer, items)::link,
            new KnownFacts(gazetteer, items),
            index.sources(),
            Iris.DEFAULT);
    try (Store store = Store.existing(directory)) {
      nextLine = System.nanoTime() + BETWEEN_LINES;
      Relinking.Report report = relinking.relink(store, !dryRun, this::progress);
      if (verbose) {
        list(report);
      }
      summary(report);
      return Exit.DONE;
    }
  }

  private void progress(long articles) {
    if (System.nanoTime() > nextLine) {
      nextLine = System.nanoTime() + BETWEEN_LINES;
      cli.console().err().printf(Locale.ROOT, "%,d articles looked at%n", articles);
    }
  }

  private void list(Relinking.Report report) {
    cli.console().out().println("name\twikidata\tlabel\tscore\told");
    for (Promotion promotion : report.promotions()) {
      cli.console()
          .out()
          .printf(
              Locale.ROOT,
              "%s\t%s\t%s\t%.2f\t%s%n",
              promotion.name(),
              promotion.link().qid(),
              promotion.link().label(),
              promotion.link().score(),
              promotion.entity());
    }
  }

  private void summary(Relinking.Report report) {
    cli.console()
        .err()
        .printf(
            Locale.ROOT,
            "%,d articles, %,d entities without an item: %,d %s, %,d may be one, %,d are disputed;"
                + " %,d items known%n",
            report.articles(),
            report.unlinked(),
            report.promotions().size(),
            dryRun ? "would have one" : "have one now",
            report.perhaps(),
            report.conflicts().size(),
            report.items());
    List<String> conflicts = report.conflicts();
    if (verbose) {
      conflicts.forEach(line -> cli.console().err().println("disputed: " + line));
    }
  }
}
