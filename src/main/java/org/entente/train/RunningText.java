package org.entente.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Open texts as sentences of words in the manner of the treebanks: near enough to count how words
 * are used, much faster than the shipped tokenizer, and the same whatever becomes of that.
 */
final class RunningText {
  /** Abbreviations and initials keep their point, addresses all of theirs; a line end is a word. */
  private static final Pattern WORD =
      Pattern.compile(
          "https?://\\S+|www\\.\\S+|[\\p{L}\\p{N}._]+@\\S+|(?:\\p{L}\\.){2,}"
              + "|\\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Jr|Sr|Lt|Col|Inc|Corp|Co|vs|Jan|Feb|Mar"
              + "|Apr|Aug|Sept|Oct|Nov|Dec|\\p{Lu})\\.(?=\\s)"
              + "|'(?:s|re|ve|ll|d|m)\\b|\\p{L}+(?=n't\\b)|n't\\b"
              + "|[\\p{L}&][\\p{L}\\p{M}&]*(?:'\\p{Lu}\\p{L}+)?"
              + "|\\p{N}[\\p{N}\\p{L}.,:]*(?<![.,:])|\\.{2,}|--+|\\n|\\S");

  private static final String LINE_END = "\n";
  private static final Set<String> ENDS = Set.of(".", "?", "!", LINE_END);

  /** Longer ones are lists without points. */
  private static final int LONGEST = 120;

  private RunningText() {}

  /**
   * Gives the sentences of open texts, in order.
   *
   * @param file JSON Lines with a field "text", compressed
   */
  static void forEach(Path file, Consumer<List<String>> sentences) {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        split(json.readTree(line).path("text").asText(), sentences);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read texts " + file, e);
    }
  }

  static void split(String text, Consumer<List<String>> sentences) {
    List<String> sentence = new ArrayList<>();
    Matcher words = WORD.matcher(plain(text));
    while (words.find()) {
      String word = words.group();
      if (!word.equals(LINE_END)) {
        sentence.add(word);
      }
      if (!sentence.isEmpty() && (ENDS.contains(word) || sentence.size() == LONGEST)) {
        sentences.accept(List.copyOf(sentence));
        sentence.clear();
      }
    }
    if (!sentence.isEmpty()) {
      sentences.accept(List.copyOf(sentence));
    }
  }

  private static String plain(String text) {
    return text.replace('\u2018', '\'')
        .replace('\u2019', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"')
        .replace('\u2013', '-')
        .replace('\u2014', '-')
        .replace('\u00a0', ' ');
  }
}
