package org.entente.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Span;

/**
 * The documents of a treebank in CoNLL-U as raw text again: sentences by their {@code # text}, with
 * a space between, an empty line before {@code # newpar}.
 */
final class RawTreebank {
  private static final String PARAGRAPH = "\n\n";

  /**
   * A document.
   *
   * @param article its text
   * @param sentences spans in code points, in order
   * @param tokens spans in code points, in order; a word that its multiword token does not spell
   *     ("won't" as "will" "n't") is left to the token
   */
  record Document(Article article, List<Span> sentences, List<Span> tokens) {
    Document {
      sentences = List.copyOf(sentences);
      tokens = List.copyOf(tokens);
    }
  }

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<int[]> sentences = new ArrayList<>();
  private final List<int[]> tokens = new ArrayList<>();
  private boolean newParagraph;
  private int at;
  private int multiwordEnd;
  private int covered;

  private RawTreebank(String name) {
    this.name = name;
  }

  /**
   * Reads a treebank.
   *
   * @param place a file, or a folder whose files ending in .conllu are read in the order of names
   */
  static List<Document> read(Path place) {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> found = Files.walk(place)) {
      for (Path file : found.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
        RawTreebank open = new RawTreebank(file.toString());
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith("# newdoc")) {
            open.document().ifPresent(documents::add);
            open = new RawTreebank(file.toString());
          }
          open.line(line);
        }
        open.document().ifPresent(documents::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read treebank " + place, e);
    }
    return documents;
  }

  private void line(String line) {
    if (line.startsWith("# newpar")) {
      newParagraph = true;
    } else if (line.startsWith("# text = ")) {
      sentence(line.substring("# text = ".length()).strip());
    } else if (!line.isBlank() && !line.startsWith("#")) {
      token(line.split("\t", 3));
    }
  }

  private void sentence(String words) {
    if (text.length() > 0) {
      text.append(newParagraph ? PARAGRAPH : " ");
    }
    newParagraph = false;
    at = text.length();
    text.append(words);
    sentences.add(new int[] {at, text.length()});
    multiwordEnd = 0;
  }

  private void token(String[] row) {
    String id = row[0];
    if (id.contains(".")) {
      return;
    }
    int dash = id.indexOf('-');
    if (dash > 0) {
      place(row[1]);
      multiwordEnd = Integer.parseInt(id.substring(dash + 1));
      covered = tokens.size() - 1;
      return;
    }
    if (Integer.parseInt(id) > multiwordEnd) {
      place(row[1]);
      return;
    }
    int[] whole = tokens.get(tokens.size() - 1);
    boolean spelled =
        text.substring(whole[0], whole[1]).startsWith(row[1])
            && (tokens.size() - 1 == covered || whole[0] > tokens.get(covered)[0]);
    if (spelled && whole[1] - whole[0] > row[1].length()) {
      int cut = whole[0] + row[1].length();
      tokens.add(new int[] {cut, whole[1]});
      whole[1] = cut;
    }
  }

  private void place(String form) {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (!text.toString().startsWith(form, at)) {
      throw new IllegalArgumentException(
          name + ": the text of a sentence does not go on with its token \"" + form + "\"");
    }
    tokens.add(new int[] {at, at + form.length()});
    at += form.length();
  }

  private Optional<Document> document() {
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    String all = text.toString();
    Article article = Article.bare(name, all);
    return Optional.of(new Document(article, spans(all, sentences), spans(all, tokens)));
  }

  private static List<Span> spans(String text, List<int[]> places) {
    return places.stream()
        .map(place -> new Span(text.codePointCount(0, place[0]), text.codePointCount(0, place[1])))
        .toList();
  }
}
