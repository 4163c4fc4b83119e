package org.entente.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.entente.model.Article;
import org.entente.model.Outcome;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;

/**
 * All inputs one after the other, at most one of them open. Whatever cannot be read is a problem of
 * its own, and the walk goes on with the next.
 */
final class Walk implements Iterator<Outcome<Article>> {
  /** The input that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private final Deque<String> inputs;
  private final InputStream standardInput;
  private final Limits limits;
  private Optional<Folder> folder = Optional.empty();
  private Optional<SingleFile> open = Optional.empty();
  private String at = "";
  private Optional<Outcome<Article>> ahead = Optional.empty();

  Walk(List<String> inputs, InputStream standardInput, Limits limits) {
    this.inputs = new ArrayDeque<>(inputs);
    this.standardInput = standardInput;
    this.limits = limits;
  }

  @Override
  public boolean hasNext() {
    boolean more = true;
    while (more && ahead.isEmpty()) {
      try {
        more = advance();
      } catch (IOException | InvalidPathException e) {
        ahead = Optional.of(Outcome.failed(unreadable(e)));
        close();
      }
    }
    return ahead.isPresent();
  }

  @Override
  public Outcome<Article> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Outcome<Article> next = ahead.orElseThrow();
    ahead = Optional.empty();
    return next;
  }

  /** One move: an article, the next file, the next input; false if there is none left. */
  private boolean advance() throws IOException {
    if (open.isPresent()) {
      ahead = open.get().next();
      if (ahead.isEmpty()) {
        close();
      }
      return true;
    }
    if (folder.isPresent()) {
      Optional<Path> file = folder.get().next();
      if (file.isPresent()) {
        open(file.get().toString(), Optional.empty());
      } else {
        ahead = folder.get().leftOut().map(Outcome::failed);
        folder = Optional.empty();
      }
      return true;
    }
    String input = inputs.poll();
    if (input == null) {
      return false;
    }
    at = input;
    if (input.equals(STANDARD_INPUT)) {
      open(input, Optional.of(standardInput));
    } else if (Files.isDirectory(Path.of(input))) {
      folder = Optional.of(new Folder(input));
    } else {
      open(input, Optional.empty());
    }
    return true;
  }

  private void open(String file, Optional<InputStream> given) {
    at = file;
    open = Optional.of(new SingleFile(file, given, limits));
  }

  /** Closes what is open; it was read to its end or cannot be read any further. */
  void close() {
    if (open.isPresent()) {
      SingleFile file = open.get();
      open = Optional.empty();
      try {
        file.close();
      } catch (IOException e) {
        ahead = Optional.of(Outcome.failed(unreadable(e)));
      }
    }
  }

  private Problem unreadable(Exception e) {
    // A folder below the one that is walked is named by the exception only.
    boolean named = e instanceof FileSystemException failed && failed.getFile() != null;
    String where = named ? ((FileSystemException) e).getFile() : at;
    return new Problem(
        "read", where, "", Severity.ERROR, why(e), "The run goes on with the next file.");
  }

  private static String why(Exception e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "it may not be read by this user";
    }
    if (e instanceof ZipException || e instanceof java.io.EOFException) {
      return "it is compressed with gzip, but damaged or cut off";
    }
    if (e instanceof CharacterCodingException) {
      return "its name or content cannot be decoded";
    }
    return "it cannot be read: " + e.getMessage();
  }
}
