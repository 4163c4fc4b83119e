package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Files of quads as a new store: what an export wrote, here or elsewhere.
 *
 * <p>The store is made beside its place and moved there when it is complete, since TDB2's loaders
 * leave damage when they are stopped half-way.
 */
public final class BulkLoad {
  private static final String UNFINISHED = ".part";

  private BulkLoad() {}

  /**
   * Loads.
   *
   * @param files TriG or N-Quads, perhaps with .gz
   * @param directory the new store's; must be missing or empty
   * @return how many quads the files hold
   * @throws StoreException if there is something in the directory, or a file is not what it should
   *     be; then nothing is left behind
   */
  public static long load(List<Path> files, Path directory) {
    requireEmpty(directory);
    Path part = directory.toAbsolutePath().resolveSibling(directory.getFileName() + UNFINISHED);
    delete(part);
    try {
      long quads = fill(part, files);
      Files.deleteIfExists(directory);
      Files.move(part, directory);
      return quads;
    } catch (IOException e) {
      throw new StoreException(
          "Cannot make a store in " + directory + ": " + e.getMessage() + ". Check the path.", e);
    } finally {
      delete(part);
    }
  }

  private static long fill(Path part, List<Path> files) throws IOException {
    Files.createDirectories(part);
    DatasetGraph database = DatabaseMgr.connectDatasetGraph(part.toString());
    try {
      DataLoader loader = LoaderFactory.sequentialLoader(database, MonitorOutputs.nullOutput());
      loader.startBulk();
      try {
        files.forEach(file -> parse(file, loader.stream()));
      } catch (StoreException e) {
        loader.finishException(e);
        throw e;
      }
      loader.finishBulk();
      return loader.countQuads();
    } finally {
      TDBInternal.expel(database, true);
    }
  }

  private static void parse(Path file, StreamRDF into) {
    Lang syntax = RDFLanguages.filenameToLang(file.toString());
    if (syntax == null || !RDFLanguages.isQuads(syntax)) {
      throw new StoreException(
          file + " holds no quads by its name. It should end in .nq or .trig, perhaps with .gz.");
    }
    RdfFile.parse(file, syntax, new Ground(file, into));
  }

  private static void requireEmpty(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> there = Files.list(directory)) {
      if (there.findAny().isPresent()) {
        throw new StoreException(directory + " is not empty. Give a new or an empty directory.");
      }
    } catch (IOException e) {
      throw new StoreException(directory + " cannot be listed. Give a new directory.", e);
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }

  /** Lets only quads of named graphs without blank nodes pass: nothing else is in a store. */
  private static final class Ground extends StreamRDFWrapper {
    private final Path file;

    Ground(Path file, StreamRDF into) {
      super(into);
      this.file = file;
    }

    @Override
    public void triple(org.apache.jena.graph.Triple triple) {
      throw new StoreException(file + " has a triple outside any named graph: " + triple + ".");
    }

    @Override
    public void quad(Quad quad) {
      if (quad.isDefaultGraph()) {
        triple(quad.asTriple());
      }
      if (!quad.getGraph().isURI() || !quad.getSubject().isURI() || quad.getObject().isBlank()) {
        throw new StoreException(file + " has a blank node: " + quad + ".");
      }
      super.quad(quad);
    }
  }
}
