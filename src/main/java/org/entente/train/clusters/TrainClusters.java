package org.entente.train.clusters;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.entente.nlp.tags.WordClusters;

/**
 * Groups the words of the open texts by use, once by the words right beside them and once by those
 * in a wider window: the name model's cheapest knowledge about words that its labelled texts lack.
 *
 * @param corpora the folder with {@code open}
 */
public record TrainClusters(Path corpora) {
  /** A rarer word's vector is chance. */
  private static final int LEAST = 8;

  private static final int NEAR = 2;
  private static final int FAR = 8;
  private static final int GROUPS = 500;

  /**
   * Learns the classes and writes the table {@link WordClusters} reads.
   *
   * @throws IOException if the texts cannot be read or the table not be written
   */
  public void into(Path table) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    List<String> words = new ArrayList<>();
    List<int[]> texts = new ArrayList<>();
    new OpenTexts(corpora.resolve("open"))
        .forEach(
            text ->
                texts.add(
                    text.stream()
                        .map(WordClusters::key)
                        .mapToInt(
                            word ->
                                seen.computeIfAbsent(
                                    word,
                                    w -> {
                                      words.add(w);
                                      return words.size() - 1;
                                    }))
                        .toArray()));
    Vocabulary vocabulary = Vocabulary.of(words, texts, LEAST);
    texts.replaceAll(text -> vocabulary.known(words, text));
    CompletableFuture<int[]> near =
        CompletableFuture.supplyAsync(() -> groups(vocabulary, texts, NEAR));
    int[] far = groups(vocabulary, texts, FAR);
    write(table, vocabulary, near.join(), far);
  }

  private static int[] groups(Vocabulary vocabulary, List<int[]> texts, int window) {
    return SphericalMeans.group(WordVectors.learn(vocabulary, texts, window), GROUPS);
  }

  private static void write(Path table, Vocabulary vocabulary, int[] near, int[] far)
      throws IOException {
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(table)), StandardCharsets.UTF_8)) {
      out.write("# Made by 'entente train clusters'; sources and licences: MODELS.md, NOTICE.\n");
      out.write("word\tnear\tfar\n");
      for (String word : new TreeSet<>(vocabulary.words())) {
        Integer number = vocabulary.numbers().get(word);
        if (number != null) {
          out.write(word + "\t" + near[number] + "\t" + far[number] + "\n");
        }
      }
    }
  }
}
