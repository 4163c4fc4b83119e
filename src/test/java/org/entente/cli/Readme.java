package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The README as a program: what a reader is told to type, and what comes of it.
 *
 * @param blocks in their order
 * @param links files that it points to
 */
record Readme(List<Block> blocks, List<String> links) {
  private static final Path FILE = Path.of("README.md");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");
  private static final String FENCE = "```";

  /**
   * A fenced block.
   *
   * @param language after the fence
   * @param lines between the fences
   */
  record Block(String language, List<String> lines) {}

  /**
   * A command.
   *
   * @param line as it stands there
   * @param output what is shown right after it, if anything is
   */
  record Command(String line, Optional<List<String>> output) {}

  static Readme read() throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> links = new ArrayList<>();
    Optional<Block> open = Optional.empty();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(FENCE)) {
        open.ifPresent(blocks::add);
        open =
            open.isPresent()
                ? Optional.empty()
                : Optional.of(new Block(line.substring(FENCE.length()), new ArrayList<>()));
      } else if (open.isPresent()) {
        open.get().lines().add(line);
      } else {
        Matcher link = LINK.matcher(line);
        while (link.find()) {
          links.add(link.group(1));
        }
      }
    }
    return new Readme(blocks, links);
  }

  /** The commands of all blocks marked {@code sh}. */
  List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).language().equals("sh")) {
        List<String> lines =
            blocks.get(i).lines().stream().filter(line -> !line.isBlank()).toList();
        Optional<List<String>> output =
            i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text")
                ? Optional.of(blocks.get(i + 1).lines())
                : Optional.empty();
        for (int n = 0; n < lines.size(); n++) {
          boolean last = n + 1 == lines.size();
          commands.add(new Command(lines.get(n), last ? output : Optional.empty()));
        }
      }
    }
    return commands;
  }
}
