package org.entente.link.dump;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.link.index.IndexInfo;
import org.entente.link.index.IndexWriting;

/**
 * Dumps into an index, in one pass and bounded memory: one thread decompresses and splits, others
 * read records and write.
 *
 * <p>Run again after an interruption, it goes on from the last checkpoint: what is done is
 * decompressed once more, but not read.
 *
 * @param rules which items are kept
 * @param languages whose names are kept; the first one's label is the item's
 * @param threads how many read records, at least 1
 * @param progress told now and then how many records were read and how many items are kept
 */
public record Indexing(KindRules rules, List<String> languages, int threads, Progress progress) {
  /** Records that one task reads: many enough to hide the cost of handing them over. */
  private static final int BATCH = 500;

  /** Batches under way at once for each thread: they are what bounds the memory. */
  private static final int BATCHES_PER_THREAD = 4;

  /** Records between two checkpoints: minutes of work in a full dump. */
  private static final long BETWEEN_CHECKPOINTS = 2_000_000;

  public Indexing {
    languages = List.copyOf(languages);
  }

  /** Told how far the work is. */
  public interface Progress {
    /**
     * Called once in a while by the thread that reads.
     *
     * @param dump the file being read
     * @param records of this dump so far
     * @param items kept in this run so far
     */
    void at(String dump, long records, long items);
  }

  /**
   * Reads dumps into an index.
   *
   * @param dumps files that end in .json, .nt, .tsv or .tab, also with .gz or .bz2; an item in a
   *     later one replaces the same item in an earlier one
   * @param into the folder of the index; an older index there is replaced when the new one is whole
   * @throws IllegalStateException if a file is no dump
   * @throws UncheckedIOException if a file cannot be read or the index not written
   */
  public IndexInfo run(List<Path> dumps, Path into) {
    List<DumpFile> files = dumps.stream().map(DumpFile::new).toList();
    files.forEach(DumpFile::format);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try (IndexWriting index = IndexWriting.into(into)) {
      Work work = new Work(index, workers);
      for (DumpFile file : files) {
        work.read(file, !file.equals(files.get(0)));
      }
      return index.finish(work.newest().equals(LocalDate.EPOCH) ? written(files) : work.newest());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a dump", e);
    } finally {
      workers.shutdownNow();
    }
  }

  /** The newest file's day, where the dumps themselves tell none. */
  private static LocalDate written(List<DumpFile> files) throws IOException {
    LocalDate newest = LocalDate.EPOCH;
    for (DumpFile file : files) {
      LocalDate day =
          LocalDate.ofInstant(Files.getLastModifiedTime(file.path()).toInstant(), ZoneOffset.UTC);
      newest = day.isAfter(newest) ? day : newest;
    }
    return newest;
  }

  private RecordReader reader(DumpFile.Format format, BufferedReader lines) throws IOException {
    return switch (format) {
      case JSON -> new JsonRecords(rules, languages);
      case TRIPLES -> new TripleRecords(rules, languages);
      case TABLE -> new TableRecords(columns(lines));
    };
  }

  private static Map<String, Integer> columns(BufferedReader lines) throws IOException {
    String header = lines.readLine();
    while (header != null && header.startsWith("# ")) {
      header = lines.readLine();
    }
    Map<String, Integer> columns = new HashMap<>();
    if (header != null) {
      for (String column : header.replaceFirst("^#", "").split("\t", -1)) {
        columns.put(column.strip().toLowerCase(Locale.ROOT), columns.size());
      }
    }
    return columns;
  }

  /** One run. */
  private final class Work {
    private final IndexWriting index;
    private final ExecutorService workers;
    private final Semaphore room = new Semaphore(threads * BATCHES_PER_THREAD);
    private final AtomicLong items = new AtomicLong();
    private final AtomicReference<LocalDate> newest = new AtomicReference<>(LocalDate.EPOCH);
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    Work(IndexWriting index, ExecutorService workers) {
      this.index = index;
      this.workers = workers;
    }

    LocalDate newest() {
      return Objects.requireNonNull(newest.get());
    }

    void read(DumpFile file, boolean replaces) throws IOException {
      long done = index.read(file.name());
      long records = 0;
      try (BufferedReader lines = file.lines()) {
        RecordReader reader = reader(file.format(), lines);
        List<List<String>> batch = new ArrayList<>(BATCH);
        List<String> record = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!record.isEmpty() && !reader.continues(record.get(0), line)) {
            records++;
            if (records > done) {
              batch.add(record);
            }
            record = new ArrayList<>(1);
            if (batch.size() == BATCH) {
              submit(batch, reader, replaces);
              batch = new ArrayList<>(BATCH);
              progress.at(file.name(), records, items.get());
            }
            if (records > done && records % BETWEEN_CHECKPOINTS == 0) {
              submit(batch, reader, replaces);
              batch = new ArrayList<>(BATCH);
              checkpoint(file, records);
            }
          }
          record.add(line);
        }
        batch.add(record);
        submit(record.isEmpty() || records < done ? List.of() : batch, reader, replaces);
        checkpoint(file, records + 1);
      }
      progress.at(file.name(), records + 1, items.get());
    }

    private void checkpoint(DumpFile file, long records) {
      room.acquireUninterruptibly(threads * BATCHES_PER_THREAD);
      room.release(threads * BATCHES_PER_THREAD);
      check();
      index.checkpoint(file.name(), records);
    }

    private void check() {
      RuntimeException failed = failure.get();
      if (failed != null) {
        throw failed;
      }
    }

    private void submit(List<List<String>> batch, RecordReader reader, boolean replaces) {
      check();
      room.acquireUninterruptibly();
      workers.execute(
          () -> {
            try {
              batch.forEach(record -> add(reader.read(record), replaces));
            } catch (RuntimeException e) {
              failure.compareAndSet(null, e);
            } finally {
              room.release();
            }
          });
    }

    private void add(Found found, boolean replaces) {
      found.modified().ifPresent(day -> newest.accumulateAndGet(day, Work::later));
      found
          .item()
          .ifPresent(
              item -> {
                index.add(item, replaces);
                items.incrementAndGet();
              });
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
      return a.isAfter(b) ? a : b;
    }
  }
}
