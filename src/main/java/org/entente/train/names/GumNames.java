package org.entente.train.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.EntityType;
import org.entente.nlp.names.LabelledSentence;
import org.entente.nlp.names.LabelledSentence.TokenSpan;

/**
 * The names among GUM's mentions. GUM marks every mention of an entity with all its modifiers,
 * named or not; a name is the capitalised core around the head of a mention whose head is a proper
 * noun.
 */
final class GumNames {
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "person", EntityType.PERSON,
          "organization", EntityType.ORGANIZATION,
          "place", EntityType.LOCATION);

  private static final int FORM = 1;
  private static final int TAG = 3;
  private static final int HEAD = 6;
  private static final int MISC = 9;

  private static final Pattern ENTITY = Pattern.compile("Entity=([^|]*)");
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)(\\)?)|([^()]+)\\)");
  private static final Set<String> LINKS = Set.of("of", "the", "for", "and", "-", "&", "de", "al");

  private final Set<String> countries;

  /**
   * Reads with these countries.
   *
   * @param countries names of countries, which GUM calls organisations where they act and we places
   */
  GumNames(Set<String> countries) {
    this.countries = Set.copyOf(countries);
  }

  /** A line of CoNLL-U. */
  private record Word(String form, String tag, int head, String entity) {}

  /** A mention that is still open. */
  private record Open(String id, String type, int begin) {}

  /** Reads a folder of documents, each an article, in the order of their names. */
  List<List<LabelledSentence>> read(Path folder) throws IOException {
    List<List<LabelledSentence>> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
        articles.add(document(Files.readAllLines(file)));
      }
    }
    return articles;
  }

  private List<LabelledSentence> document(List<String> lines) {
    List<LabelledSentence> sentences = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank()) {
        close(words, sentences);
      } else if (Character.isDigit(line.charAt(0))) {
        String[] cells = line.split("\t");
        if (!cells[0].contains("-") && !cells[0].contains(".")) {
          Matcher entity = ENTITY.matcher(cells[MISC]);
          words.add(
              new Word(
                  cells[FORM],
                  cells[TAG],
                  Integer.parseInt(cells[HEAD]) - 1,
                  entity.find() ? entity.group(1) : ""));
        }
      }
    }
    close(words, sentences);
    return sentences;
  }

  private void close(List<Word> words, List<LabelledSentence> sentences) {
    if (!words.isEmpty()) {
      sentences.add(
          new LabelledSentence(words.stream().map(Word::form).toList(), names(List.copyOf(words))));
      words.clear();
    }
  }

  private List<TokenSpan> names(List<Word> words) {
    List<TokenSpan> names = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      Matcher bracket = BRACKET.matcher(words.get(i).entity());
      while (bracket.find()) {
        if (bracket.group(1) != null) {
          String[] parts = bracket.group(1).split("-");
          open.push(new Open(parts[0], parts.length > 1 ? parts[1] : "", i));
          if (!bracket.group(2).isEmpty()) {
            add(words, open.pop(), i + 1, names);
          }
        } else {
          String id = bracket.group(3);
          Open closed =
              open.stream().filter(o -> o.id().equals(id)).findFirst().orElse(new Open("", "", i));
          open.remove(closed);
          add(words, closed, i + 1, names);
        }
      }
    }
    names.sort(Comparator.comparingInt(TokenSpan::begin));
    return names;
  }

  private void add(List<Word> words, Open mention, int end, List<TokenSpan> names) {
    EntityType type = TYPES.get(mention.type());
    int head = head(words, mention.begin(), end);
    if (type == null || !isName(words, head)) {
      return;
    }
    int first = head;
    while (first > mention.begin() && goesOn(words, first, -1, mention.begin(), end)) {
      first -= isName(words, first - 1) ? 1 : 2;
    }
    int last = head + 1;
    while (last < end && goesOn(words, last - 1, 1, mention.begin(), end)) {
      last += isName(words, last) ? 1 : 2;
    }
    boolean described =
        type == EntityType.PERSON
            && first > mention.begin()
            && words.get(mention.begin()).tag().equals("DET");
    if (!described) {
      keep(new TokenSpan(first, last, typed(words.subList(first, last), type)), names);
    }
  }

  /** The word of a mention whose head is outside it. */
  private static int head(List<Word> words, int begin, int end) {
    int head = begin;
    while (head < end - 1 && words.get(head).head() >= begin && words.get(head).head() < end) {
      head++;
    }
    return head;
  }

  /**
   * Whether the name goes on from a word to the next one, or over a small word to the one after.
   */
  private static boolean goesOn(List<Word> words, int at, int step, int begin, int end) {
    int next = at + step;
    int over = next + step;
    return isName(words, next)
        || over >= begin
            && over < end
            && LINKS.contains(words.get(next).form())
            && isName(words, over);
  }

  /** Of names that overlap the first found, the inner one, is kept, but for organisations. */
  private static void keep(TokenSpan name, List<TokenSpan> names) {
    List<TokenSpan> inside =
        names.stream().filter(n -> n.begin() < name.end() && name.begin() < n.end()).toList();
    boolean covers =
        inside.stream().allMatch(n -> n.begin() >= name.begin() && n.end() <= name.end());
    boolean outer =
        covers && name.type() == EntityType.ORGANIZATION && name.end() - name.begin() > 1;
    if (inside.isEmpty() || outer) {
      names.removeAll(inside);
      names.add(name);
    }
  }

  private EntityType typed(List<Word> words, EntityType type) {
    String name = String.join(" ", words.stream().map(Word::form).toList());
    return type == EntityType.ORGANIZATION && countries.contains(name) ? EntityType.LOCATION : type;
  }

  private static boolean isName(List<Word> words, int i) {
    Word word = words.get(i);
    return Character.isUpperCase(word.form().codePointAt(0))
        && (word.tag().equals("PROPN") || word.tag().equals("ADJ") || word.tag().equals("NOUN"));
  }
}
