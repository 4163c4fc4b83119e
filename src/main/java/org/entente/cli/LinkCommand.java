package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.gazetteer.Gazetteer;
import org.entente.link.KnownFacts;
import org.entente.link.Linker;
import org.entente.link.dump.EntityJson;
import org.entente.link.dump.KindRules;
import org.entente.link.index.Items;
import org.entente.link.online.OnlineSearch;
import org.entente.link.online.OnlineSettings;
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
      "  entente link graph --index wikidata.index --dry-run --verbose",
      "  entente link graph --online                          asks Wikidata for unknown names"
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

  @Option(
      names = "--online",
      description =
          "Also searches Wikidata itself for names that nothing here knows, one after another and"
              + " at most two a second. Nothing else ever asks a server. Answers are kept.")
  boolean online;

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description = "Where the answers are kept for a month (~/.cache/entente/wikidata).")
  Optional<Path> cache = Optional.empty();

  private long nextLine;

  @Override
  public Integer call() {
    Gazetteer gazetteer = Gazetteer.load();
    Items items = index.items();
    try (Store store = Store.existing(directory)) {
      nextLine = System.nanoTime() + BETWEEN_LINES;
      List<String> sources = new ArrayList<>(index.sources());
      Items all = items;
      if (online) {
        all = Linker.joined(List.of(items, online(gazetteer, items, store)));
        sources.add("https://www.wikidata.org/w/api.php on " + LocalDate.now(ZoneOffset.UTC));
      }
      Relinking.Report report =
          relinking(gazetteer, all, sources).relink(store, !dryRun, this::progress);
      if (verbose) {
        list(report);
      }
      summary(report);
      return Exit.DONE;
    }
  }

  private static Relinking relinking(Gazetteer gazetteer, Items items, List<String> sources) {
    return new Relinking(
        Linker.over(gazetteer, items)::link,
        new KnownFacts(gazetteer, items),
        sources,
        Iris.DEFAULT);
  }

  /** Asks only for whom nothing here knows. */
  private Items online(Gazetteer gazetteer, Items items, Store store) {
    List<String> unknown =
        relinking(gazetteer, items, List.of()).relink(store, false, n -> {}).unknown();
    OnlineSearch.Answer answer =
        new OnlineSearch(
                OnlineSettings.wikidata(cache.orElseGet(LinkCommand::cacheOfUser)),
                new EntityJson(KindRules.load(), List.of("en", "mul", "fr", "de", "es")))
            .search(unknown, asked -> asking(asked, unknown.size()));
    if (!answer.complaint().isEmpty()) {
      cli.console()
          .err()
          .printf(
              Locale.ROOT,
              "%,d of %,d names were not answered: %s. Run the command again later; what was"
                  + " answered is kept.%n",
              answer.unanswered(),
              unknown.size(),
              answer.complaint());
    }
    return answer.items();
  }

  private static Path cacheOfUser() {
    return Path.of(System.getProperty("user.home"), ".cache", "entente", "wikidata");
  }

  private void asking(long asked, int all) {
    if (System.nanoTime() > nextLine) {
      nextLine = System.nanoTime() + BETWEEN_LINES;
      cli.console().err().printf(Locale.ROOT, "%,d of %,d names asked for%n", asked, all);
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
