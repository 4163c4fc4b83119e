package org.entente.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Where the processor time of a run goes, stage by stage. The working thread's stack is looked at
 * every {@value #INTERVAL} ms, and the processor time since the last look goes to the stage that it
 * is in; so other programs on the machine hardly matter.
 *
 * @param tokens tokens that were worked on
 * @param nanoseconds processor time by stage
 */
public record StageSpeed(long tokens, Map<Stage, Long> nanoseconds) {
  private static final int INTERVAL = 2;
  private static final double NANOSECONDS = 1e9;

  /** A step of the way, known by the class through which it is entered. */
  public enum Stage {
    READ("read."),
    LANGUAGE("nlp.language.LanguageCheck"),
    NORMALISE("nlp.PlainText"),
    SENTENCES("nlp.SentenceSplitter"),
    TOKENS("nlp.Tokens"),
    TAGS("nlp.tags.Tagger"),
    LEMMAS("nlp.Lemmas"),
    TREES("nlp.trees.Parser"),
    NAMES("nlp.names.OpenNlpNames"),
    TIMES("extract.time.TimeFinder"),
    REFERENCES("extract.reference.ReferenceFinder"),
    EVENTS("extract.event.EventFinder"),
    ACTIONS("extract.action.ActionFinder"),
    CLAIMS("extract.claims.ClaimFinder"),
    LINK("link.Linker"),
    JSON("json.FactsJson"),
    MAP("rdf.ArticleMapper"),
    CHECK("rdf.ShapeCheck"),
    STORE("store."),
    OTHER("");

    private final String entry;

    Stage(String entry) {
      this.entry = "org.entente." + entry;
    }

    /** The innermost stage on a stack, its deepest call first. */
    static Optional<Stage> of(List<String> classes) {
      return classes.stream()
          .filter(name -> name.startsWith("org.entente."))
          .flatMap(name -> List.of(values()).stream().filter(stage -> stage.holds(name)))
          .findFirst();
    }

    private boolean holds(String name) {
      return this != OTHER && name.startsWith(entry);
    }
  }

  /**
   * Measures a run.
   *
   * @param work works in the thread that calls it, and gives the number of tokens it worked on
   */
  public static StageSpeed of(LongSupplier work) {
    Thread worker = Thread.currentThread();
    Sampler sampler = new Sampler(worker);
    Thread thread = new Thread(sampler, "entente-sampler");
    thread.setDaemon(true);
    thread.start();
    long tokens;
    try {
      tokens = work.getAsLong();
    } finally {
      thread.interrupt();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      worker.interrupt();
    }
    return new StageSpeed(tokens, Map.copyOf(sampler.spent));
  }

  /** A line per stage: tokens in a second of processor time, and the share of the time. */
  public String table() {
    long all = nanoseconds.values().stream().mapToLong(Long::longValue).sum();
    StringBuilder table = new StringBuilder("stage        tokens/s    share\n");
    for (Stage stage : Stage.values()) {
      if (nanoseconds.containsKey(stage)) {
        line(
            table, stage.name().toLowerCase(Locale.ROOT), nanoseconds.getOrDefault(stage, 0L), all);
      }
    }
    line(table, "all", all, all);
    return table.toString();
  }

  private void line(StringBuilder table, String name, long spent, long all) {
    table.append(
        String.format(
            Locale.ROOT,
            "%-12s %,9.0f  %6.1f%%%n",
            name,
            tokens * NANOSECONDS / Math.max(1, spent),
            100.0 * spent / Math.max(1, all)));
  }

  /** Looks at a thread until it is interrupted. */
  private static final class Sampler implements Runnable {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread worker;
    private final Map<Stage, Long> spent = new EnumMap<>(Stage.class);

    Sampler(Thread worker) {
      this.worker = worker;
    }

    @Override
    public void run() {
      long before = threads.getThreadCpuTime(worker.getId());
      try {
        while (true) {
          Thread.sleep(INTERVAL);
          List<String> stack =
              List.of(worker.getStackTrace()).stream()
                  .map(StackTraceElement::getClassName)
                  .toList();
          long now = threads.getThreadCpuTime(worker.getId());
          spent.merge(Stage.of(stack).orElse(Stage.OTHER), now - before, Long::sum);
          before = now;
        }
      } catch (InterruptedException e) {
        // The work is done; what came after the last look is too short to count.
        return;
      }
    }
  }
}
