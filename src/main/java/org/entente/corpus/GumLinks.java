package org.entente.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Span;

/**
 * Reads the entities of the Georgetown University Multilayer corpus: {@code *.conllu} with the
 * layer of entities in the last column, and {@code wiki_map.tab} from pages of Wikipedia to items.
 */
public final class GumLinks {
  private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-([^()|]*)(\\))?|(\\d+)\\)");
  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");

  /** The corpus names eight fields of an entity, of which the last is its page. */
  private static final int FIELDS = 8;

  private static final int FORM = 1;
  private static final int MISC = 9;
  private static final int DAY = "2017-07-07".length();

  private final Map<String, String> items;

  /** Reads the map of pages. */
  public GumLinks(Path wikiMap) {
    this.items = new HashMap<>();
    try {
      for (String line : Files.readAllLines(wikiMap)) {
        String[] cells = line.split("\t", -1);
        if (cells.length > 2 && cells[2].startsWith("Q")) {
          items.put(cells[0], cells[2]);
          items.put(cells[1], cells[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + wikiMap, e);
    }
  }

  /**
   * A mention.
   *
   * @param span in code points of the text
   * @param qid its item; empty if the annotators found no page about it
   */
  public record Mention(Span span, Optional<String> qid) {}

  /** A document and its mentions of all entities. */
  public record Document(Article article, List<Mention> mentions) {
    public Document {
      mentions = List.copyOf(mentions);
    }
  }

  /** All documents of a folder, by name. */
  public List<Document> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".conllu"))
          .sorted()
          .map(this::document)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder " + folder, e);
    }
  }

  private Document document(Path file) {
    try {
      Reading reading = new Reading();
      for (String line : Files.readAllLines(file)) {
        reading.line(line);
      }
      String name = file.getFileName().toString().replace(".conllu", "");
      return new Document(article(name, reading), reading.mentions);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Article article(String name, Reading reading) {
    Article article = Article.bare(name, reading.text.toString());
    return reading.date.map(article::publishedOn).orElse(article);
  }

  /** One document, sentence by sentence, one a line. */
  private final class Reading {
    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Deque<Open>> open = new HashMap<>();
    private Optional<LocalDate> date = Optional.empty();
    private int from;

    private record Open(int begin, Optional<String> qid) {}

    void line(String line) {
      if (line.startsWith("# text = ")) {
        from = text.length();
        text.append(line.substring("# text = ".length())).append('\n');
      } else if (line.startsWith("# meta::dateCreated = ")) {
        String day = line.substring("# meta::dateCreated = ".length()).strip();
        date =
            day.length() == DAY && day.matches("\\d{4}-[01]\\d-[0-3]\\d")
                ? Optional.of(LocalDate.parse(day))
                : Optional.empty();
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        token(line.split("\t", -1));
      }
    }

    private void token(String[] cells) {
      if (!cells[0].matches("\\d+(-\\d+)?")) {
        return;
      }
      int begin = text.indexOf(cells[FORM], from);
      if (begin < 0) {
        return;
      }
      // The parts of a contraction follow the whole; they stand inside it.
      boolean whole = cells[0].contains("-");
      int end = begin + cells[FORM].length();
      from = whole ? begin : end;
      Matcher layer = ENTITY.matcher(cells[MISC]);
      if (layer.find()) {
        brackets(layer.group(1), begin, end);
      }
    }

    private void brackets(String layer, int begin, int end) {
      Matcher bracket = BRACKET.matcher(layer);
      while (bracket.find()) {
        String id = Optional.ofNullable(bracket.group(1)).orElseGet(() -> bracket.group(4));
        if (bracket.group(1) == null) {
          Optional.ofNullable(open.get(id))
              .map(Deque::pollLast)
              .ifPresent(o -> mentions.add(mention(o, end)));
          continue;
        }
        Open opened = new Open(begin, qid(bracket.group(2)));
        if (bracket.group(3) != null) {
          mentions.add(mention(opened, end));
        } else {
          open.computeIfAbsent(id, i -> new ArrayDeque<>()).addLast(opened);
        }
      }
    }

    private Mention mention(Open opened, int end) {
      int begin = opened.begin();
      String form = text.substring(begin, end);
      // A name's span has no article.
      int article = form.startsWith("the ") || form.startsWith("The ") ? "the ".length() : 0;
      return new Mention(
          new Span(text.codePointCount(0, begin + article), text.codePointCount(0, end)),
          opened.qid());
    }

    private Optional<String> qid(String fields) {
      String[] parts = fields.split("-", FIELDS - 1);
      return parts.length == FIELDS - 1
          ? Optional.ofNullable(items.get(parts[FIELDS - 2]))
          : Optional.empty();
    }
  }
}
