package org.entente.train.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.entente.nlp.names.ListedAs;

/**
 * The names in WordNet 3.1: instances of people, places and groups, the words for peoples and
 * believers, and adjectives with a capital. Read from the jar of data files as they are published
 * (format: wndb(5WN)).
 */
final class WordNet {
  /** Where a line's words begin, each of two cells, and how many cells a pointer has. */
  private static final int WORDS = 4;

  private static final int POINTER = 4;
  private static final int HEXADECIMAL = 16;

  /** Numbers of WordNet's lexicographer files. */
  private static final String GROUPS = "14";

  private static final String LOCATIONS = "15";
  private static final String NATURAL_OBJECTS = "17";
  private static final String PEOPLE = "18";

  /** Whose hyponyms are peoples, by the file that they stand in. */
  private static final Map<String, String> PEOPLES =
      Map.of(
          "inhabitant", PEOPLE,
          "native", PEOPLE,
          "religious person", PEOPLE,
          "adherent", PEOPLE,
          "person of color", PEOPLE,
          "white", PEOPLE,
          "ethnic group", GROUPS);

  private final Path jar;

  WordNet(Path jar) {
    this.jar = jar;
  }

  /** A set of synonyms. */
  private record Synset(String file, List<String> words, List<String> above, boolean instance) {}

  /** Adds its names. */
  void addTo(ListedNames names) throws IOException {
    Map<String, Synset> nouns = read("data.noun");
    Set<String> roots = new HashSet<>();
    nouns.forEach(
        (id, synset) -> {
          for (String word : synset.words()) {
            if (synset.file().equals(PEOPLES.get(word))) {
              roots.add(id);
            }
          }
        });
    nouns.forEach(
        (id, synset) -> {
          if (synset.instance()) {
            synset.words().forEach(word -> instance(word, synset.file(), names));
          } else if (isUnder(id, roots, nouns)) {
            synset.words().forEach(word -> people(word, names));
          }
        });
    read("data.adj").values().forEach(s -> s.words().forEach(word -> people(word, names)));
  }

  private static void instance(String word, String file, ListedNames names) {
    switch (file) {
      case PEOPLE -> names.addPerson(word);
      case LOCATIONS, NATURAL_OBJECTS -> names.add(word, ListedAs.PLACE);
      case GROUPS -> names.add(word, ListedAs.ORGANIZATION);
      default -> {
        // Events, works, beings of myth: of no type that is looked for.
      }
    }
  }

  private static void people(String word, ListedNames names) {
    if (Character.isUpperCase(word.codePointAt(0))) {
      names.add(word, ListedAs.PEOPLE);
      if (!word.contains(" ") && !word.endsWith("s")) {
        names.add(word + "s", ListedAs.PEOPLE);
      }
    }
  }

  private static boolean isUnder(String id, Set<String> roots, Map<String, Synset> synsets) {
    Deque<String> open = new ArrayDeque<>(List.of(id));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String next = open.pop();
      Synset synset = synsets.get(next);
      if (roots.contains(next)) {
        return true;
      }
      if (synset != null && seen.add(next)) {
        open.addAll(synset.above());
      }
    }
    return false;
  }

  private Map<String, Synset> read(String file) throws IOException {
    Map<String, Synset> synsets = new HashMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry =
          zip.stream()
              .filter(e -> e.getName().endsWith("/" + file))
              .findFirst()
              .orElseThrow(() -> new IOException("no " + file + " in " + jar));
      try (InputStream in = zip.getInputStream(entry);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.startsWith(" ")) {
            String[] cells = line.split(" ");
            synsets.put(cells[0], synset(cells));
          }
        }
      }
    }
    return synsets;
  }

  /** A line: offset, file, kind, count of words in hexadecimal, words, count of pointers, those. */
  private static Synset synset(String[] cells) {
    int count = Integer.parseInt(cells[WORDS - 1], HEXADECIMAL);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      // Adjectives may carry their place in brackets: "galore(ip)".
      words.add(cells[WORDS + 2 * i].replaceAll("\\(.*", "").replace('_', ' '));
    }
    int at = WORDS + 2 * count;
    int pointers = Integer.parseInt(cells[at]);
    List<String> above = new ArrayList<>();
    boolean instance = false;
    for (int i = 0; i < pointers; i++) {
      String symbol = cells[at + 1 + POINTER * i];
      instance |= symbol.equals("@i");
      if (symbol.equals("@")) {
        above.add(cells[at + 2 + POINTER * i]);
      }
    }
    return new Synset(cells[1], words, above, instance);
  }
}
