package org.entente.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Span;

/**
 * Reads a folder of the Political News Attribution Relations corpus: {@code text/*.txt} and
 * brat-like stand-off in {@code attributions/*.ann}, offsets in code points.
 */
public final class Polnear {
  private static final Pattern SPAN = Pattern.compile("(T\\d+)\t(\\S+) ([\\d ;]+)\t.*");
  private static final Pattern EVENT = Pattern.compile("E\\d+\t(.*)");
  private static final Pattern ROLE = Pattern.compile("([A-Za-z]+)\\d*:(T\\d+)");

  private Polnear() {}

  /**
   * An attribution as an annotator marked it, in code points of the article.
   *
   * @param source perhaps empty
   * @param cue its one span
   * @param content one span or several
   */
  public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
    public Attribution {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /**
   * An article with its attributions.
   *
   * @param file its name without folder
   * @param text as the file has it
   * @param attributions those of its first annotator
   */
  public record Document(String file, String text, List<Attribution> attributions) {
    /** The text as an article without any data about it. */
    public Article article() {
      return Article.bare(file, text);
    }
  }

  /**
   * Reads the articles that have annotations, in order of their names.
   *
   * @param folder holds {@code text} and {@code attributions}
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<Document> read(Path folder) {
    try (Stream<Path> texts = Files.list(folder.resolve("text"));
        Stream<Path> annotations = Files.list(folder.resolve("attributions"))) {
      List<Path> anns = annotations.sorted().toList();
      List<Document> found = new ArrayList<>();
      for (Path text : texts.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        String name = text.getFileName().toString();
        String stem = name.substring(0, name.length() - ".txt".length());
        for (Path ann : anns) {
          if (ann.getFileName().toString().startsWith(stem)) {
            found.add(
                new Document(name, Files.readString(text), attributions(Files.readAllLines(ann))));
            break;
          }
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the attributions in " + folder, e);
    }
  }

  /** Parses the lines of a stand-off file; lines of other kinds are skipped. */
  static List<Attribution> attributions(List<String> lines) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<Attribution> found = new ArrayList<>();
    for (String line : lines) {
      Matcher span = SPAN.matcher(line);
      Matcher event = EVENT.matcher(line);
      if (span.matches()) {
        List<Span> parts = new ArrayList<>();
        for (String part : span.group(3).split(";", -1)) {
          String[] ends = part.strip().split(" ", -1);
          parts.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        spans.put(span.group(1), parts);
      } else if (event.matches()) {
        Map<String, List<Span>> roles = new HashMap<>();
        Matcher role = ROLE.matcher(event.group(1));
        while (role.find()) {
          roles
              .computeIfAbsent(role.group(1), r -> new ArrayList<>())
              .addAll(spans.getOrDefault(role.group(2), List.of()));
        }
        found.add(
            new Attribution(
                roles.getOrDefault("Source", List.of()),
                roles.getOrDefault("Cue", List.of()),
                roles.getOrDefault("Content", List.of())));
      }
    }
    return found;
  }
}
