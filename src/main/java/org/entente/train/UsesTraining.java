package org.entente.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.entente.nlp.linear.LinearModel;
import org.entente.nlp.tags.Tag;
import org.entente.nlp.tags.Tagger;
import org.entente.nlp.tags.WordClasses;
import org.entente.nlp.tags.WordUses;

/**
 * Counts how open texts use words: a tagger that learnt from the treebanks alone tags them, and
 * what it says most often of a word is better than what it says once.
 */
public final class UsesTraining {
  /** A rarer word's uses are chance. */
  private static final int LEAST_USES = 5;

  /** So many are enough for this tagger, whose single errors do not matter. */
  private static final int PASSES = 4;

  private UsesTraining() {}

  /**
   * Makes the table.
   *
   * @param corpora the folder with {@code open}, {@code ud-ewt} and {@code gum}
   * @param table the file to write
   * @param progress is told in words how it goes
   */
  public static void train(Path corpora, Path table, Consumer<String> progress) {
    LinearModel learnt =
        TagTraining.learn(
                Corpora.treebanks(corpora), WordUses.none(), PASSES, TagTraining.THRIFT, progress)
            .learnt();
    Tagger tagger = new Tagger(learnt, WordUses.none());
    Map<String, Uses> words = new HashMap<>();
    for (Path file : Corpora.texts(corpora)) {
      RunningText.forEach(file, sentence -> count(sentence, tagger.tag(sentence), words));
      progress.accept("word uses: read " + file.getFileName());
    }
    words.values().removeIf(uses -> uses.count < LEAST_USES);
    write(new TreeMap<>(words), table);
  }

  private static void count(List<String> sentence, List<Tag> tags, Map<String, Uses> words) {
    boolean title = isTitle(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.get(i);
      Uses uses = words.computeIfAbsent(WordClasses.key(word), key -> new Uses());
      uses.count++;
      uses.tags.merge(tags.get(i).penn(), 1, Integer::sum);
      // After a point or a quotation mark, a capital says nothing.
      if (i > 0 && !title && isWord(word) && isWord(sentence.get(i - 1))) {
        uses.small += Character.isUpperCase(word.charAt(0)) ? 0 : 1;
        uses.capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
  }

  private static boolean isTitle(List<String> sentence) {
    long words = sentence.stream().filter(UsesTraining::isWord).count();
    return 2 * sentence.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count()
        > words;
  }

  private static boolean isWord(String form) {
    return Character.isLetter(form.charAt(0));
  }

  private static void write(Map<String, Uses> words, Path table) {
    StringBuilder rows = new StringBuilder();
    rows.append("# How open texts use words; made by `entente train uses`, see MODELS.md\n");
    rows.append("word\tcapital\ttags\n");
    words.forEach(
        (word, uses) -> {
          if (!word.startsWith("#")) {
            rows.append(word).append('\t').append(uses.capitals());
            rows.append('\t').append(uses.tags()).append('\n');
          }
        });
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(table))) {
      out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + table, e);
    }
  }

  /** What was counted of a word. */
  private static final class Uses {
    /** Less often seen inside a sentence, the share of capitals is unknown. */
    private static final int LEAST_INSIDE = 3;

    /** Upper ends of bins of the share of capitals; none and all are bins of their own. */
    private static final double[] CAPITALS = {0.05, 0.3, 0.7, 0.95};

    /** A tag with a smaller share is the tagger's error more often than not. */
    private static final double LEAST_SHARE = 0.05;

    /** More say no more. */
    private static final int MOST_TAGS = 4;

    /** Lower ends, in percent, of bins of the most frequent tag's share. */
    private static final int[] SHARES = {95, 80, 60};

    /** With a smaller share of other tags a word is nothing but a name. */
    private static final double OTHER_THAN_NAME = 0.05;

    private static final String NAME = "NNP";

    private int count;
    private int small;
    private int capital;
    private final Map<String, Integer> tags = new TreeMap<>();

    /** From "0", never with a capital, to "6", always; "?" if that is unknown. */
    String capitals() {
      if (small + capital < LEAST_INSIDE) {
        return "?";
      }
      double share = (double) capital / (small + capital);
      if (capital == 0) {
        return "0";
      }
      if (small == 0) {
        return "6";
      }
      int bin = 1;
      for (double end : CAPITALS) {
        bin += share >= end ? 1 : 0;
      }
      return Integer.toString(bin);
    }

    /**
     * The tags other than those of names, the most frequent first, and how far it leads ("a": 95 %
     * and more). Whether it is a name, its capital tells.
     */
    String tags() {
      List<Map.Entry<String, Integer>> others =
          tags.entrySet().stream()
              .filter(entry -> !entry.getKey().startsWith(NAME))
              .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
              .toList();
      int sum = others.stream().mapToInt(Map.Entry::getValue).sum();
      if (sum < OTHER_THAN_NAME * count) {
        return NAME;
      }
      StringBuilder found = new StringBuilder();
      others.stream()
          .filter(entry -> entry.getValue() >= LEAST_SHARE * sum)
          .limit(MOST_TAGS)
          .forEach(entry -> found.append(entry.getKey()).append(' '));
      char lead = 'a';
      for (int share : SHARES) {
        lead += (char) (100L * others.get(0).getValue() < (long) share * sum ? 1 : 0);
      }
      return found.append(lead).toString();
    }
  }
}
