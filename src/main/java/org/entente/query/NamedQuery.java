package org.entente.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * A query that documents itself: its first comment lines are its title, what it answers, and its
 * parameters.
 *
 * @param name by which it is asked, that of its file without {@code .rq}
 * @param title one line
 * @param answer what it answers, perhaps empty
 * @param parameters in the order of the file
 * @param sparql the whole text
 */
public record NamedQuery(
    String name, String title, String answer, List<Parameter> parameters, String sparql) {
  private static final String FOLDER = "/queries/";
  private static final String ENDING = ".rq";

  /** Any shipped query: beside it lie the others. */
  private static final String LANDMARK = FOLDER + "meetings" + ENDING;

  public NamedQuery {
    parameters = List.copyOf(parameters);
  }

  /** The shipped queries, by name. */
  public static List<NamedQuery> shipped() {
    URL landmark = NamedQuery.class.getResource(LANDMARK);
    if (landmark == null) {
      throw new IllegalStateException("the classpath has no " + LANDMARK);
    }
    try {
      URI uri = landmark.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return list(Path.of(uri).resolveSibling(""));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return list(jar.getPath(FOLDER));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not an address: " + landmark, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + landmark, e);
    }
  }

  private static List<NamedQuery> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ENDING))
          .sorted()
          .map(file -> shipped(file.substring(0, file.length() - ENDING.length())))
          .toList();
    }
  }

  /**
   * A query by its name, or in a file of the user's.
   *
   * @param nameOrFile "who-met-whom", or the path of a file that ends in {@code .rq}
   * @throws QueryException if there is none, or it is not SPARQL
   */
  public static NamedQuery find(String nameOrFile) {
    if (nameOrFile.endsWith(ENDING)) {
      Path file = Path.of(nameOrFile);
      try {
        return parse(nameOrFile, Files.readString(file));
      } catch (IOException e) {
        throw new QueryException(
            "The query " + file + " cannot be read: " + e.getMessage() + ". Check the path.", e);
      }
    }
    return shipped(nameOrFile);
  }

  private static NamedQuery shipped(String name) {
    try (InputStream in =
        name.matches("[a-z-]+")
            ? NamedQuery.class.getResourceAsStream(FOLDER + name + ENDING)
            : null) {
      if (in == null) {
        throw new QueryException(
            "There is no query called "
                + name
                + ". There are: "
                + shipped().stream().map(NamedQuery::name).collect(Collectors.joining(", "))
                + ". For a query of your own give a file that ends in .rq.");
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the query " + name, e);
    }
  }

  /** The query itself, fresh. */
  public Query parsed() {
    return QueryFactory.create(sparql);
  }

  /**
   * Reads a query with its leading comments.
   *
   * @throws QueryException if it is not SPARQL, or a parameter is not a variable of it
   */
  static NamedQuery parse(String name, String sparql) {
    List<String> comments =
        sparql
            .lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .filter(line -> !line.isEmpty())
            .toList();
    List<String> words = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>();
    for (String line : comments) {
      if (line.startsWith("Param ")) {
        parameters.add(Parameter.parse(line));
      } else {
        words.add(line);
      }
    }
    try {
      QueryFactory.create(sparql);
    } catch (QueryParseException e) {
      throw new QueryException(
          "The query " + name + " is not SPARQL: " + e.getMessage() + ". Correct it there.", e);
    }
    return new NamedQuery(
        name,
        words.isEmpty() ? name : words.get(0),
        String.join(" ", words.subList(Math.min(1, words.size()), words.size())),
        parameters,
        sparql);
  }
}
