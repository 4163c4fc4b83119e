package org.entente.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;

/**
 * The files below a folder, in order of their paths, one folder listed at a time. Hidden ones are
 * left out; so are those of unknown kind, which are counted. Links to folders are not followed:
 * they may lead back.
 */
final class Folder {
  private final String folder;
  private final Deque<Path> ahead = new ArrayDeque<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();

  /**
   * A folder.
   *
   * @param folder as the user gave it
   * @throws IOException if it cannot be listed
   */
  Folder(String folder) throws IOException {
    this.folder = folder;
    list(Path.of(folder));
  }

  /**
   * The next file to read, empty after the last.
   *
   * @throws IOException if a folder below cannot be listed; asked again, it goes on after that
   */
  Optional<Path> next() throws IOException {
    for (Path path = ahead.poll(); path != null; path = ahead.poll()) {
      String name = path.getFileName().toString();
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        list(path);
      } else if (Files.isRegularFile(path) && Format.of(name).isPresent()) {
        return Optional.of(path);
      } else {
        leftOut.merge(Format.suffix(name), 1, Integer::sum);
      }
    }
    return Optional.empty();
  }

  /** A warning that tells how many files were of unknown kind so far, if there were any. */
  Optional<Problem> leftOut() {
    if (leftOut.isEmpty()) {
      return Optional.empty();
    }
    int count = leftOut.values().stream().mapToInt(Integer::intValue).sum();
    String kinds =
        leftOut.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", "));
    return Optional.of(
        new Problem(
            "read",
            folder,
            "",
            Severity.WARNING,
            (count == 1 ? "1 file of unknown kind was" : count + " files of unknown kind were")
                + " left out ("
                + kinds
                + ")",
            "Articles are read from files that end in "
                + Format.suffixes()
                + ", with or without .gz."));
  }

  private void list(Path path) throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      List<Path> lastFirst =
          entries
              .filter(entry -> !entry.getFileName().toString().startsWith("."))
              .sorted(Comparator.comparing(Path::toString).reversed())
              .toList();
      lastFirst.forEach(ahead::push);
    }
  }
}
