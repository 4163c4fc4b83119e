package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.rdf.ArticleGraph;

/**
 * A dataset of article graphs.
 *
 * <p>Each article is written whole or not at all, and writing it again changes nothing: a run that
 * was interrupted is simply run again. Implementations are safe for use by any number of threads;
 * writers wait for each other.
 */
public interface Store extends AutoCloseable {
  /**
   * Opens the store in a directory for reading and writing, and makes it where the directory is
   * missing or empty.
   *
   * @throws StoreException if another process has it open, or the directory holds something else
   */
  static Store open(Path directory) {
    return TdbStore.open(directory);
  }

  /**
   * Opens the store in a directory that must hold one.
   *
   * @throws StoreException if there is none, or another process has it open
   */
  static Store existing(Path directory) {
    return TdbStore.existing(directory);
  }

  /**
   * Opens what a user names on this machine; a file is read into memory.
   *
   * @param location the directory of a store, or a file whose ending tells its syntax (.ttl, .trig,
   *     .nt, .nq, .jsonld, .rdf, also with .gz)
   * @throws StoreException if there is nothing of the kind
   */
  static Store at(String location) {
    Path path = Path.of(location);
    if (!Files.exists(path)) {
      throw new StoreException(
          "There is no "
              + location
              + ". Give the directory of a store, a file of RDF, or the"
              + " address of a SPARQL endpoint.");
    }
    return Files.isDirectory(path) ? existing(path) : RdfFile.load(path);
  }

  /** A store that is forgotten when it is closed. */
  static Store inMemory() {
    return TdbStore.inMemory();
  }

  /**
   * Whether the store holds this article with this content.
   *
   * @param article IRI of the article
   * @param contentHash as in {@link org.entente.model.Article#contentHash()}
   */
  boolean has(String article, String contentHash);

  /**
   * Writes articles: those that the store knows with the same content are left alone, those that it
   * knows with another content are replaced.
   *
   * @param graphs complete and valid; a later one with the same IRI wins
   * @throws IllegalArgumentException if a graph has a blank node or writes where it may not; then
   *     nothing at all was written
   * @throws StoreException if writing failed; the articles of the transaction that failed are not
   *     in the store, the store takes no more, and running again goes on from there
   */
  Added add(List<ArticleGraph> graphs);

  /**
   * Asks the dataset in a read transaction, in which the default graph of a query is the union of
   * all named graphs.
   *
   * @param question must not keep the dataset, nor anything lazy that came from it
   */
  <T> T read(Function<DatasetGraph, T> question);

  /**
   * Replaces a whole named graph in one transaction.
   *
   * @param graph IRI of the graph
   * @param content is given a dataset in a write transaction whose graph is empty; it must only add
   *     quads of that graph, and must not fail
   * @throws StoreException if writing failed; the graph is then as it was
   */
  void replace(String graph, Consumer<DatasetGraph> content);

  /**
   * Changes the dataset in one transaction.
   *
   * @param change is given the dataset in a write transaction; must not fail, and must not leave
   *     anything half done
   * @throws StoreException if writing failed; everything is then as it was
   */
  void change(Consumer<DatasetGraph> change);

  /**
   * Rewrites the store without the room that replaced quads have left behind. Nobody may be reading
   * or writing meanwhile.
   *
   * @throws StoreException if it takes no more writes
   */
  void compact();

  /**
   * The dataset itself, for a server or an export that keeps transactions of its own. Whoever
   * writes through it takes over the duty never to abort.
   */
  DatasetGraph dataset();

  /** Gives the directory free for other processes. */
  @Override
  void close();
}
