package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.Dip;

/**
 * A store on Jena TDB2.
 *
 * <p>TDB2 (until 6.1, GH-3877) can damage its node table for ever when a write transaction is
 * aborted after it has put new nodes on disk and the process goes on to read and write. Therefore
 * everything is checked before a write begins, so that nothing of ours aborts; and should the disk
 * fail, the store gives up the whole database object and takes no more writes. On disk the journal
 * keeps the last committed state; opening the directory again finds it.
 */
final class TdbStore implements Store {
  /**
   * Articles per transaction. Measured with 2,000 articles of 60 quads: 1 per transaction 79
   * articles/s and 1,355 MB, 10: 325/s and 475 MB, 100: 818/s and 100 MB.
   */
  static final int BATCH = 100;

  private static final Node CONTENT_HASH = Dip.contentHash.asNode();
  private static final String LOCK_FILE = "tdb.lock";

  private final DatasetGraph database;
  private final DatasetGraph dataset;
  private final String name;
  private boolean broken;
  private boolean closed;

  /**
   * @param database as TDB2 gave it
   * @param dataset the same, or a wrapper of it, through which everything is read and written
   * @param name of the store in messages
   */
  TdbStore(DatasetGraph database, DatasetGraph dataset, String name) {
    this.database = database;
    this.dataset = dataset;
    this.name = name;
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  static TdbStore inMemory() {
    DatasetGraph database = DatabaseMgr.createDatasetGraph();
    return new TdbStore(database, database, "the store in memory");
  }

  static TdbStore existing(Path directory) {
    if (!isStore(directory)) {
      throw new StoreException(
          directory
              + " holds no store. Make one with 'entente build INPUT --into "
              + directory
              + "', or check the path.");
    }
    return connect(directory);
  }

  static TdbStore open(Path directory) {
    try {
      Files.createDirectories(directory);
      if (!isStore(directory) && !isEmpty(directory)) {
        throw new StoreException(
            directory + " holds other files than a store. Give a new or an empty directory.");
      }
    } catch (IOException e) {
      throw new StoreException(
          "Cannot make a store in " + directory + ": " + e.getMessage() + ". Check the path.", e);
    }
    return connect(directory);
  }

  private static TdbStore connect(Path directory) {
    try {
      DatasetGraph database =
          DatabaseMgr.connectDatasetGraph(directory.toAbsolutePath().toString());
      return new TdbStore(database, database, directory.toString());
    } catch (DBOpEnvException e) {
      throw new StoreException(
          "The store "
              + directory
              + " is in use by another process"
              + owner(directory).map(pid -> " (number " + pid + ")").orElse("")
              + ". Stop that process ('entente serve' or 'entente build'?) and try again, or ask"
              + " its server over HTTP.",
          e);
    }
  }

  /** TDB2 writes the number of the process that holds a database into its lock file. */
  private static Optional<String> owner(Path directory) {
    try {
      String pid = Files.readString(directory.resolve(LOCK_FILE)).strip();
      return pid.isEmpty() ? Optional.empty() : Optional.of(pid);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether a directory holds a TDB2 database: its data lie in Data-0001 and the like. */
  static boolean isStore(Path directory) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.anyMatch(file -> file.getFileName().toString().matches("Data-\\d+"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + directory, e);
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      // A process that died while it made the store leaves only the lock file.
      return files.allMatch(file -> file.getFileName().toString().equals(LOCK_FILE));
    }
  }

  @Override
  public boolean has(String article, String contentHash) {
    return read(
        data ->
            data.contains(
                Node.ANY,
                NodeFactory.createURI(article),
                CONTENT_HASH,
                NodeFactory.createLiteralString(contentHash)));
  }

  @Override
  public Added add(List<ArticleGraph> graphs) {
    Map<String, ArticleGraph> distinct = new LinkedHashMap<>();
    for (ArticleGraph graph : graphs) {
      StorableGraph.check(graph);
      distinct.put(graph.article(), graph);
    }
    List<ArticleGraph> pending = new ArrayList<>(distinct.values());
    Added sum = Added.NONE;
    for (int begin = 0; begin < pending.size(); begin += BATCH) {
      sum = sum.plus(addBatch(pending.subList(begin, Math.min(begin + BATCH, pending.size()))));
    }
    return sum;
  }

  private synchronized Added addBatch(List<ArticleGraph> graphs) {
    List<ArticleGraph> changed =
        graphs.stream().filter(graph -> !has(graph.article(), graph.contentHash())).toList();
    if (changed.isEmpty()) {
      return new Added(0, 0, graphs.size());
    }
    int[] replaced = {0};
    write(
        data -> {
          for (ArticleGraph graph : changed) {
            Node article = NodeFactory.createURI(graph.article());
            if (data.contains(Node.ANY, article, CONTENT_HASH, Node.ANY)) {
              replaced[0]++;
              data.deleteAny(graph.report().name(), Node.ANY, Node.ANY, Node.ANY);
              data.deleteAny(graph.catalogue().name(), article, Node.ANY, Node.ANY);
            }
            graph.report().quads().forEach(data::add);
            graph.catalogue().quads().forEach(data::add);
            Labels.addAll(data, graph.entities());
          }
        });
    return new Added(changed.size() - replaced[0], replaced[0], graphs.size() - changed.size());
  }

  @Override
  public synchronized void replace(String graph, Consumer<DatasetGraph> content) {
    Node name = NodeFactory.createURI(graph);
    write(
        data -> {
          data.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
          content.accept(data);
        });
  }

  @Override
  public void change(Consumer<DatasetGraph> change) {
    write(change);
  }

  @Override
  public synchronized void compact() {
    requireWritable();
    DatabaseMgr.compact(database, true);
  }

  private synchronized void write(Consumer<DatasetGraph> work) {
    requireWritable();
    dataset.begin(ReadWrite.WRITE);
    boolean committed = false;
    try {
      work.accept(dataset);
      dataset.commit();
      committed = true;
    } catch (RuntimeException e) {
      throw new StoreException(
          "Writing to "
              + name
              + " failed ("
              + e.getMessage()
              + "). What was committed before is safe. Check the disk's free space, then run the"
              + " same command again: it goes on from there.",
          e);
    } finally {
      if (!committed) {
        broken = true;
        dataset.abort();
      }
      dataset.end();
    }
  }

  private void requireWritable() {
    if (broken || closed) {
      throw new StoreException(
          name
              + (closed ? " is closed" : " takes no more writes, since an earlier one failed")
              + ". Run the command again: it goes on from the last committed article.");
    }
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> question) {
    return Txn.calculateRead(dataset, () -> question.apply(dataset));
  }

  @Override
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      TDBInternal.expel(database, true);
    }
  }
}
