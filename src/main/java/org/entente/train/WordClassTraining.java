package org.entente.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.nlp.tags.WordClasses;
import org.entente.nlp.trees.ConllU;

/**
 * Sorts words into classes by their neighbours: positive pointwise mutual information with the most
 * frequent words directly before and after, then spherical k-means (Dhillon and Modha 2001). Needs
 * no annotation.
 */
public final class WordClassTraining {
  /** A rarer word's neighbours say too little. */
  private static final int LEAST_USES = 8;

  private static final int NEIGHBOURS = 1500;
  private static final int COARSE = 64;
  private static final int FINE = 400;
  private static final int ROUNDS = 12;

  private static final Pattern WORD =
      Pattern.compile(
          "n['\u2019]t\\b|['\u2019](?:s|ll|re|ve|m|d)\\b|[\\p{L}\\p{N}&.]*[\\p{L}\\p{N}&](?=n['\u2019]t\\b)|[\\p{L}\\p{N}&]+(?:[.,][\\p{L}\\p{N}]+)*|[^\\s]");

  private WordClassTraining() {}

  /**
   * Makes the classes and writes the table.
   *
   * @param corpora the folder with {@code open}, {@code ud-ewt} and {@code gum}
   * @param table the file to write
   * @param progress is told in words how it goes
   */
  public static void train(Path corpora, Path table, Consumer<String> progress) {
    Vocabulary vocabulary = new Vocabulary();
    List<int[]> runs = new ArrayList<>();
    for (Path file : Corpora.texts(corpora)) {
      read(file, vocabulary, runs);
      progress.accept("word classes: read " + file.getFileName());
    }
    for (ConllU.Annotated sentence : Corpora.treebanks(corpora)) {
      runs.add(sentence.forms().stream().mapToInt(vocabulary::use).toArray());
    }
    int[] words = vocabulary.frequent();
    Neighbours neighbours = Neighbours.count(runs, words, vocabulary.size(), NEIGHBOURS);
    int[] coarse = KMeans.cluster(neighbours.rows(), neighbours.width(), COARSE, ROUNDS);
    progress.accept("word classes: %d words in %d classes".formatted(words.length, COARSE));
    int[] fine = KMeans.cluster(neighbours.rows(), neighbours.width(), FINE, ROUNDS);
    progress.accept("word classes: %d words in %d classes".formatted(words.length, FINE));
    write(vocabulary, words, coarse, fine, table);
  }

  private static void read(Path file, Vocabulary vocabulary, List<int[]> runs) {
    ObjectMapper json = new ObjectMapper();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode text = json.readTree(line).path("text");
        Matcher matcher = WORD.matcher(text.asText());
        int[] run = new int[text.asText().length() + 1];
        int size = 0;
        while (matcher.find()) {
          run[size++] = vocabulary.use(matcher.group().replace('\u2019', '\''));
        }
        runs.add(Arrays.copyOf(run, size));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read texts " + file, e);
    }
  }

  private static void write(
      Vocabulary vocabulary, int[] words, int[] coarse, int[] fine, Path table) {
    StringBuilder rows = new StringBuilder();
    rows.append("# Words by their neighbours; made by `entente train classes`, see MODELS.md\n");
    rows.append("word\tcoarse\tfine\n");
    Integer[] order = new Integer[words.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparing((Integer i) -> vocabulary.word(words[i])));
    for (int i : order) {
      String word = vocabulary.word(words[i]);
      if (!word.startsWith("#")) {
        rows.append(word).append('\t').append(coarse[i]).append('\t').append(fine[i]).append('\n');
      }
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(table))) {
      out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + table, e);
    }
  }

  /** Words and how often they are used. */
  private static final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> byForm = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] uses = new int[1 << 16];

    int use(String form) {
      Integer known = byForm.get(form);
      int number = known == null ? add(form) : known;
      uses[number]++;
      return number;
    }

    private int add(String form) {
      int number = numbers.computeIfAbsent(WordClasses.key(form), key -> words.size());
      if (number == words.size()) {
        words.add(WordClasses.key(form));
        if (number == uses.length) {
          uses = Arrays.copyOf(uses, 2 * number);
        }
      }
      byForm.put(form, number);
      return number;
    }

    String word(int number) {
      return words.get(number);
    }

    int size() {
      return words.size();
    }

    /** Words that are used often enough, the most frequent first. */
    int[] frequent() {
      return IntStream.range(0, words.size())
          .filter(number -> uses[number] >= LEAST_USES)
          .boxed()
          .sorted(
              Comparator.comparing((Integer number) -> -uses[number])
                  .thenComparing(number -> words.get(number)))
          .mapToInt(Integer::intValue)
          .toArray();
    }
  }
}
