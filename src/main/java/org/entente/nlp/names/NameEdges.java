package org.entente.nlp.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.gazetteer.Table;
import org.entente.model.EntityType;
import org.entente.nlp.names.OpenNlpNames.Found;

/**
 * Where a name begins and ends: without the title before it, without "the", without the possessive
 * and punctuation at its edges. Annotators differ in this, so the model's opinion is mixed.
 */
final class NameEdges {
  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

  private static final Set<String> ERAS = Set.of("BC", "AD", "BCE", "CE");
  private static final Set<String> JUNIOR = Set.of("Jr", "Sr");
  private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

  /** No title has more words. */
  private static final int LONGEST_TITLE = 6;

  /** A title that fewer office holders bear as a given name ("King", "Prince") is a title. */
  private static final int BEARERS = 5;

  private final Set<String> titles;
  private final Set<String> givenNames;

  /**
   * Edges by these words, all in lower case.
   *
   * @param titles words and phrases that stand before a person's name
   * @param givenNames first names
   */
  NameEdges(Set<String> titles, Set<String> givenNames) {
    this.titles = titles;
    this.givenNames = givenNames;
  }

  /** Edges by the gazetteer's titles and given names. */
  static NameEdges load() {
    return new NameEdges(
        words("/gazetteer/titles.tsv.gz", row -> Optional.of(row.get("title"))),
        words(
            "/gazetteer/given-names.tsv.gz",
            row -> Optional.of(row.get("name")).filter(name -> bearers(row) >= BEARERS)));
  }

  private static int bearers(Table.Row row) {
    return Integer.parseInt(row.get("female")) + Integer.parseInt(row.get("male"));
  }

  private static Set<String> words(String table, Function<Table.Row, Optional<String>> word) {
    return Table.load(table).rows().stream()
        .flatMap(row -> word.apply(row).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The name without what is not part of it; empty if nothing is left. */
  Optional<Found> trim(List<String> forms, Found name) {
    int begin = name.begin();
    int end = name.end();
    while (end > begin && isEdge(forms.get(end - 1))) {
      end--;
    }
    while (begin < end && (isEdge(forms.get(begin)) || isArticle(forms.get(begin)))) {
      begin++;
    }
    if (name.type() == EntityType.PERSON) {
      begin += title(forms.subList(begin, end));
    }
    if (begin == end || isNoName(forms, begin, end, name.type())) {
      return Optional.empty();
    }
    int last = name.type() == EntityType.PERSON ? withSuffix(forms, end) : end;
    return Optional.of(new Found(begin, last, name.type(), name.confidence()));
  }

  /** A title by itself ("the Emperor"), an era ("500 BC"), a number ("No. 5"). */
  private boolean isNoName(List<String> forms, int begin, int end, EntityType type) {
    String first = dotless(forms.get(begin));
    boolean title =
        type == EntityType.PERSON
            && titles.contains(first.toLowerCase(Locale.ROOT))
            && !givenNames.contains(first.toLowerCase(Locale.ROOT));
    boolean number =
        first.equals("No")
            && begin + 1 < forms.size()
            && Character.isDigit(forms.get(begin + 1).codePointAt(0));
    return end == begin + 1 && (title || ERAS.contains(first.replace(".", ""))) || number;
  }

  /** The end with what belongs to a person's name after it: "Louis XIV", "John Doe, Jr.". */
  private static int withSuffix(List<String> forms, int end) {
    int after = end < forms.size() && forms.get(end).equals(",") ? end + 1 : end;
    if (after < forms.size() && JUNIOR.contains(dotless(forms.get(after)))) {
      return after + 1;
    }
    boolean numbered =
        end < forms.size()
            && NUMERAL.matcher(forms.get(end)).matches()
            && (forms.get(end).length() > 1
                || end + 1 < forms.size() && isEdge(forms.get(end + 1)));
    return numbered ? end + 1 : end;
  }

  private static boolean isArticle(String form) {
    return form.equalsIgnoreCase("the");
  }

  private static boolean isEdge(String form) {
    return POSSESSIVE.contains(form) || form.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** How many words at the beginning are a title; never all of them ("Pope" alone is a name). */
  private int title(List<String> forms) {
    for (int length = Math.min(LONGEST_TITLE, forms.size() - 1); length > 0; length--) {
      String words = String.join(" ", forms.subList(0, length)).toLowerCase(Locale.ROOT);
      if (titles.contains(dotless(words)) && isTitleHere(forms, length)) {
        return length;
      }
    }
    return 0;
  }

  /** A title that is also a given name ("Prince", "Judge") is one only before another word. */
  private boolean isTitleHere(List<String> forms, int length) {
    return length > 1
        || forms.size() > 2
        || !givenNames.contains(forms.get(0).toLowerCase(Locale.ROOT));
  }

  private static String dotless(String words) {
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }
}
