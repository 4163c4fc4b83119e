package org.entente.train.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.corpus.GumLinks;
import org.entente.gazetteer.Gazetteer;
import org.entente.link.LinkTrainer;
import org.entente.link.Linker;
import org.entente.link.dump.Indexing;
import org.entente.link.dump.KindRules;
import org.entente.link.index.ItemIndex;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;

/**
 * Trains the link model on GUM train, with an index of the corpus's own list of entities, and on
 * made-up reports about the office holders of the shipped table.
 *
 * @param corpora the folder with {@code gum}
 * @param facts what is made of an article before linking
 */
public record TrainLinks(Path corpora, Function<Article, Facts> facts) {
  /** Where accuracy on GUM dev with and without a third of its items is best, see MODELS.md. */
  private static final double LINK = 0.5;

  /** Of the links by a whole name above it, all but one were right on GUM dev. */
  private static final double SURE = 0.75;

  /** Each document is seen whole and so many times with items missing. */
  private static final int TIMES_WITHOUT = 2;

  private static final double SHARE_MISSING = 0.3;
  private static final double WEIGHT_WITHOUT = 0.5;

  /** Coherence depends on the model, so it is learnt twice. */
  private static final int ROUNDS = 2;

  private static final int SEED = 11;

  /** Writes the weights; the same corpora give the same bytes. */
  public void into(Path file) throws IOException {
    Path folder = Files.createTempDirectory("entente-links");
    Path wikiMap = corpora.resolve("gum").resolve("wiki_map.tab");
    Path into = folder.resolve("gum.index");
    new Indexing(KindRules.load(), List.of("en"), 1, (dump, records, items) -> {})
        .run(List.of(wikiMap), into);
    Gazetteer gazetteer = Gazetteer.load();
    List<Known> documents =
        new GumLinks(wikiMap)
            .read(corpora.resolve("gum").resolve("dep").resolve("train")).stream()
                .map(this::known)
                .collect(Collectors.toCollection(ArrayList::new));
    documents.addAll(new TenureReports(gazetteer).reports());
    try (ItemIndex index = ItemIndex.open(into)) {
      LinkTrainer trainer = new LinkTrainer(gazetteer, Linker.withShipped(gazetteer, index));
      for (int round = 0; round < ROUNDS; round++) {
        Random random = new Random(SEED);
        documents.forEach(document -> add(trainer, document, random));
        trainer.learn(LINK, SURE);
      }
      Files.writeString(file, trainer.table());
    }
    delete(folder);
  }

  /**
   * An article whose entities are known.
   *
   * @param gold by entity: its item, or none
   */
  record Known(Facts facts, Map<String, Optional<String>> gold) {}

  private static void add(LinkTrainer trainer, Known document, Random random) {
    trainer.add(document.facts(), document.gold(), Set.of(), 1);
    Set<String> items = new TreeSet<>();
    document.gold().values().forEach(item -> item.ifPresent(items::add));
    for (int i = 0; i < TIMES_WITHOUT; i++) {
      Set<String> missing = new HashSet<>(items);
      missing.removeIf(item -> random.nextDouble() > SHARE_MISSING);
      trainer.add(document.facts(), document.gold(), missing, WEIGHT_WITHOUT);
    }
  }

  private Known known(GumLinks.Document document) {
    Map<Span, Optional<String>> items = new HashMap<>();
    document.mentions().forEach(mention -> items.put(mention.span(), mention.qid()));
    Facts found = facts.apply(document.article());
    Map<String, Optional<String>> gold = new HashMap<>();
    for (Mention mention : found.mentions()) {
      if (mention.kind() == MentionKind.NAME
          && mention.entities().size() == 1
          && items.containsKey(mention.span())) {
        gold.putIfAbsent(mention.entities().get(0), items.get(mention.span()));
      }
    }
    return new Known(found, gold);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }
}
