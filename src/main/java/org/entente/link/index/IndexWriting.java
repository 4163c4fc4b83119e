package org.entente.link.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Makes an index, in a folder beside the one it is to stand in, and moves it there when it is
 * whole.
 *
 * <p>Memory stays bounded: Lucene spills to disk and merges. {@link #checkpoint} keeps what is
 * done, with how far the dumps were read, so that an interrupted run goes on from there. Items may
 * be added by any number of threads.
 */
public final class IndexWriting implements AutoCloseable {
  private static final String POPULARITY = "popularity";
  private static final double POPULARITY_STEPS = 1_000_000;

  /** Megabytes before Lucene writes a segment. */
  private static final double BUFFER = 96;

  private static final String DONE = "done:";

  private final Path into;
  private final Path part;
  private final IndexWriter writer;
  private final Map<String, Long> read = new LinkedHashMap<>();

  private IndexWriting(Path into, Path part, IndexWriter writer) {
    this.into = into;
    this.part = part;
    this.writer = writer;
  }

  /**
   * Begins, or goes on with what an interrupted run left.
   *
   * @param into where the index is to stand
   * @throws UncheckedIOException if nothing can be written beside it
   */
  public static IndexWriting into(Path into) {
    Path part = into.resolveSibling(into.getFileName() + ".part");
    try {
      Files.createDirectories(part);
      IndexWriterConfig config =
          new IndexWriterConfig()
              .setIndexSort(new Sort(new SortField(POPULARITY, SortField.Type.LONG, true)))
              .setRAMBufferSizeMB(BUFFER)
              .setCommitOnClose(false);
      IndexWriter writer = new IndexWriter(FSDirectory.open(part), config);
      IndexWriting writing = new IndexWriting(into, part, writer);
      Optional.ofNullable(writer.getLiveCommitData()).ifPresent(writing::remember);
      return writing;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write an index at " + part, e);
    }
  }

  private void remember(Iterable<Map.Entry<String, String>> data) {
    for (Map.Entry<String, String> entry : data) {
      if (entry.getKey().startsWith(DONE)) {
        read.put(entry.getKey().substring(DONE.length()), Long.valueOf(entry.getValue()));
      }
    }
  }

  /** How many records of a dump are in the index already. */
  public long read(String dump) {
    return read.getOrDefault(dump, 0L);
  }

  /**
   * Adds an item.
   *
   * @param replaces whether an item with the same identifier may be in the index already, whose
   *     place it takes; looking for it costs time that the first dump need not spend
   */
  public void add(Item item, boolean replaces) {
    Document document = new Document();
    for (String key : Names.keys(item)) {
      // Lucene's longest term, which no name comes near.
      if (key.length() < IndexWriter.MAX_TERM_LENGTH / 3) {
        document.add(new StringField(ItemIndex.KEY, key, Field.Store.NO));
      }
    }
    document.add(
        new NumericDocValuesField(POPULARITY, (long) (item.popularity() * POPULARITY_STEPS)));
    document.add(new BinaryDocValuesField(ItemIndex.RECORD, new BytesRef(ItemBytes.write(item))));
    try {
      if (replaces) {
        writer.updateDocument(new Term(ItemIndex.KEY, Names.qid(item.qid())), document);
      } else {
        writer.addDocument(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the index " + part, e);
    }
  }

  /**
   * Keeps everything added so far. Nobody may add while this runs.
   *
   * @param dump the dump that is being read
   * @param records how many of its records were read
   */
  public void checkpoint(String dump, long records) {
    read.put(dump, records);
    Map<String, String> data = new HashMap<>();
    read.forEach((name, number) -> data.put(DONE + name, number.toString()));
    commit(data);
  }

  private void commit(Map<String, String> data) {
    try {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the index " + part, e);
    }
  }

  /**
   * Ends: one segment, moved to its place, where an older index is replaced.
   *
   * @param asOf the day of the newest entry
   */
  public IndexInfo finish(LocalDate asOf) {
    try {
      writer.forceMerge(1);
      IndexInfo info =
          new IndexInfo(asOf, List.copyOf(read.keySet()), writer.getDocStats().numDocs);
      commit(info.data());
      writer.close();
      Path old = into.resolveSibling(into.getFileName() + ".old");
      delete(old);
      if (Files.exists(into)) {
        Files.move(into, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(part, into, StandardCopyOption.ATOMIC_MOVE);
      delete(old);
      return info;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot finish the index " + into, e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Leaves what was kept for the next run, unless {@link #finish} was called. */
  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index " + part, e);
    }
  }
}
