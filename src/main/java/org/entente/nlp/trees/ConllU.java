package org.entente.nlp.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Token;
import org.entente.nlp.tags.Tag;

/**
 * A treebank in CoNLL-U (universaldependencies.org/format.html): words with tags, lemmas and trees.
 * Multiword ranges and empty nodes are left out, so are features and enhanced dependencies.
 */
public final class ConllU {
  private static final int COLUMNS = 10;

  private ConllU() {}

  /**
   * One annotated sentence.
   *
   * @param forms its words as written
   * @param lemmas their dictionary forms
   * @param tags their parts of speech
   * @param tree its dependency tree
   */
  public record Annotated(List<String> forms, List<String> lemmas, List<Tag> tags, Tree tree) {
    public Annotated {
      forms = List.copyOf(forms);
      lemmas = List.copyOf(lemmas);
      tags = List.copyOf(tags);
    }
  }

  /**
   * Reads a treebank.
   *
   * @param place a file, or a folder whose files ending in .conllu are read in the order of names
   * @throws IllegalArgumentException if a line is not CoNLL-U; it names file and line
   */
  public static List<Annotated> read(Path place) {
    List<Annotated> sentences = new ArrayList<>();
    try {
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.list(place)) {
          files
              .filter(file -> file.toString().endsWith(".conllu"))
              .sorted()
              .forEach(file -> sentences.addAll(read(file)));
        }
        return sentences;
      }
      try (BufferedReader lines = Files.newBufferedReader(place)) {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          if (line.isBlank()) {
            flush(rows, sentences);
          } else if (!line.startsWith("#")) {
            String[] row = line.split("\t", -1);
            if (row.length != COLUMNS) {
              throw new IllegalArgumentException(
                  place + " line " + number + " has " + row.length + " columns instead of 10");
            }
            if (row[0].chars().allMatch(Character::isDigit)) {
              rows.add(row);
            }
          }
        }
        flush(rows, sentences);
      }
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read treebank " + place, e);
    }
  }

  private static void flush(List<String[]> rows, List<Annotated> into) {
    if (rows.isEmpty()) {
      return;
    }
    List<Integer> heads = new ArrayList<>();
    for (String[] row : rows) {
      int head = Integer.parseInt(row[6]);
      heads.add(head == 0 ? Token.ROOT : head - 1);
    }
    into.add(
        new Annotated(
            rows.stream().map(row -> row[1]).toList(),
            rows.stream().map(row -> row[2]).toList(),
            rows.stream().map(row -> new Tag(row[3], row[4])).toList(),
            new Tree(heads, rows.stream().map(row -> row[7]).toList())));
    rows.clear();
  }
}
