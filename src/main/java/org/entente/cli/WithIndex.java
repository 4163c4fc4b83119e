package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.gazetteer.Gazetteer;
import org.entente.link.Linker;
import org.entente.link.index.ItemIndex;
import org.entente.link.index.Items;
import org.entente.pipeline.Pipeline;
import picocli.CommandLine.Option;

/** By what names are linked. */
final class WithIndex {
  @Option(
      names = "--index",
      paramLabel = "FILE",
      description =
          "Links also by an index that 'entente index' made; without one, by the shipped tables"
              + " alone.")
  Optional<Path> index = Optional.empty();

  /** The items that names are looked up among. */
  Items items() {
    Gazetteer gazetteer = Gazetteer.load();
    return index
        .map(file -> Linker.withShipped(gazetteer, ItemIndex.open(file)))
        .orElseGet(() -> Linker.shipped(gazetteer));
  }

  /** What the items come from: the tables and, where the user named an index, its dumps. */
  List<String> sources() {
    List<String> sources = new ArrayList<>();
    sources.add("tables that ship with " + new Cli.Version().getVersion()[0]);
    index.ifPresent(
        file -> {
          try (ItemIndex opened = ItemIndex.open(file)) {
            opened
                .info()
                .sources()
                .forEach(dump -> sources.add(dump + " as of " + opened.info().asOf()));
          }
        });
    return sources;
  }

  /** A pipeline that links by the index, where the user named one. */
  Pipeline in(Pipeline pipeline) {
    return index.map(file -> pipeline.linkingBy(ItemIndex.open(file))).orElse(pipeline);
  }
}
