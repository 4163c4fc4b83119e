package org.entente.evaluate.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.link.dump.Indexing;
import org.entente.link.dump.KindRules;
import org.entente.link.index.ItemIndex;
import org.entente.link.index.Names;

/**
 * What an index of a made-up dump costs.
 *
 * @param entities in the dump
 * @param items of them in the index
 * @param dumpBytes compressed
 * @param indexBytes on disk
 * @param seconds to make the index, on {@code threads} threads
 * @param threads that read records
 * @param heapBytes the most that the heap held meanwhile, garbage included
 * @param lookUpsPerSecond in a second of one processor's time: a name, and up to eight items that
 *     bear it
 * @param hits share of the look-ups that found something, 0 to 1
 */
public record IndexSpeed(
    int entities,
    long items,
    long dumpBytes,
    long indexBytes,
    double seconds,
    int threads,
    long heapBytes,
    double lookUpsPerSecond,
    double hits) {
  /** Entities of Wikidata in 2025. */
  private static final double WIKIDATA = 115e6;

  private static final int MOST_CANDIDATES = 8;
  private static final int NAMES = 100_000;
  private static final int LOOK_UPS = 500_000;

  /** Every so many look-ups one asks for a name that nobody has. */
  private static final int UNKNOWN = 10;

  private static final double MEGABYTE = 1e6;

  /**
   * Makes a dump and an index in a folder, and asks the index.
   *
   * @param folder for both; they stay there
   */
  public static IndexSpeed of(int entities, int threads, Path folder) {
    Path dump = folder.resolve("made-up.json.gz");
    Path into = folder.resolve("made-up.index");
    new SyntheticDump(entities).write(dump);
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    long items =
        new Indexing(KindRules.load(), List.of("en"), threads, (file, records, kept) -> {})
            .run(List.of(dump), into)
            .items();
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    try (ItemIndex index = ItemIndex.open(into)) {
      String[] names = names(entities);
      lookUps(index, names);
      // Processor time: other programs on the machine do not count.
      long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int found = lookUps(index, names);
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      double perSecond = LOOK_UPS / ((end - begin) / 1e9);
      return new IndexSpeed(
          entities,
          items,
          size(dump),
          size(into),
          seconds,
          threads,
          peak,
          perSecond,
          (double) found / LOOK_UPS);
    }
  }

  private static Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static String[] names(int entities) {
    Random random = new Random(1);
    String[] names = new String[NAMES];
    for (int i = 0; i < NAMES; i++) {
      names[i] =
          i % UNKNOWN == 0 ? "Nobody " + i : SyntheticDump.label(1 + random.nextInt(entities));
    }
    return names;
  }

  private static int lookUps(ItemIndex index, String[] names) {
    int found = 0;
    for (int i = 0; i < LOOK_UPS; i++) {
      if (!index.find(Names.Match.NAME, names[i % NAMES], MOST_CANDIDATES).isEmpty()) {
        found++;
      }
    }
    return found;
  }

  private static long size(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot measure " + path, e);
    }
  }

  /** Lines for people, the projection to the whole of Wikidata among them. */
  public String table() {
    double times = WIKIDATA / entities;
    return String.format(
        Locale.ROOT,
        "dump       %,d entities, %,.0f MB compressed%n"
            + "index      %,d items, %,.0f MB, made in %.1f s on %d threads (%,.0f entities/s), heap"
            + " at most %,.0f MB%n"
            + "look-ups   %,.0f a second of one processor, %.0f of 100 found something%n"
            + "projected  to %,.0f entities by size alone: %.1f hours, %,.1f GB%n",
        entities,
        dumpBytes / MEGABYTE,
        items,
        indexBytes / MEGABYTE,
        seconds,
        threads,
        entities / seconds,
        heapBytes / MEGABYTE,
        lookUpsPerSecond,
        100 * hits,
        WIKIDATA,
        seconds * times / 3600,
        indexBytes * times / 1e9);
  }
}
