package org.entente.nlp.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.gazetteer.Table;
import org.entente.model.EntityType;
import org.entente.nlp.names.OpenNlpNames.Found;

/**
 * Who bears a title before the name is a person, also where the model has never seen the name:
 * "Prime Minister Lemass of Ireland", "Sultan Qaboos bin Said". Titles are those of offices in the
 * lexicon, written large; the name is what proper nouns follow that nothing else has claimed.
 */
final class TitledNames {
  /** The title says what follows, but not where it ends. */
  private static final double CONFIDENCE = 0.8;

  /** Kinds of office that stand before names and hardly in names of streets, ships and films. */
  private static final Set<String> KINDS = Set.of("head", "minister", "envoy");

  /** Small words inside names; what follows them is a name's part. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "ben", "bin", "bint", "da", "de", "del", "della", "der", "di", "dos", "du", "e",
          "el", "ibn", "ul", "van", "von");

  private static final Set<String> STATUS = Set.of("elect", "designate");

  private static final String HYPHEN = "-";
  private static final int LONGEST_TITLE = 3;
  private static final int LONGEST_NAME = 5;

  private final Set<String> titles;
  private final Set<String> others;

  /**
   * Names after these titles.
   *
   * @param titles in lower case, a blank at each token
   * @param others words in lower case that a title goes on with: "Prime Minister Designate"
   */
  TitledNames(Set<String> titles, Set<String> others) {
    this.titles = Set.copyOf(titles);
    this.others = Set.copyOf(others);
  }

  /** The lexicon's titles. */
  static TitledNames load() {
    Set<String> titles = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (Table.Row row : Table.load("/lexicon/offices.tsv").rows()) {
      String noun = row.get("noun");
      if (KINDS.contains(row.get("kind"))) {
        titles.add(noun.replace("-", " - "));
      }
      others.addAll(List.of(noun.split("[ -]")));
    }
    Table.load("/lexicon/title-status.tsv").rows().forEach(row -> others.add(row.get("word")));
    for (Table.Row row : Table.load("/lexicon/portfolios.tsv").rows()) {
      row.list("forms").forEach(form -> others.addAll(List.of(form.split("[ -]"))));
    }
    return new TitledNames(titles, others);
  }

  /** The names of a sentence with those that its titles tell of, in order. */
  List<Found> add(List<String> forms, List<String> tags, List<Found> names) {
    boolean[] taken = new boolean[forms.size()];
    names.forEach(name -> Arrays.fill(taken, name.begin(), name.end(), true));
    List<Found> all = new ArrayList<>(names);
    for (int at = 1; at < taken.length; at++) {
      if (!taken[at] && isTitled(forms, at)) {
        int end = end(forms, tags, taken, at);
        if (end > at) {
          all.add(new Found(at, end, EntityType.PERSON, CONFIDENCE));
          Arrays.fill(taken, at, end, true);
        }
      }
    }
    all.sort(Comparator.comparingInt(Found::begin));
    return all;
  }

  /** Whether a title in capitals ends right before the token. */
  private boolean isTitled(List<String> forms, int at) {
    int end = at;
    if (end > 2
        && STATUS.contains(lower(forms.get(end - 1)))
        && forms.get(end - 2).equals(HYPHEN)) {
      end -= 2;
    }
    for (int begin = Math.max(0, end - LONGEST_TITLE); begin < end; begin++) {
      List<String> words = forms.subList(begin, end);
      if (titles.contains(lower(String.join(" ", words)))) {
        return words.stream().allMatch(w -> w.equals(HYPHEN) || isName(w));
      }
    }
    return false;
  }

  /** Where the run of a name's words ends that begins here; its beginning if none does. */
  private int end(List<String> forms, List<String> tags, boolean[] taken, int begin) {
    int end = begin;
    int limit = Math.min(taken.length, begin + LONGEST_NAME);
    int at = begin;
    while (at < limit && !taken[at]) {
      String form = forms.get(at);
      if (isName(form) && tags.get(at).equals("PROPN") && !others.contains(lower(form))) {
        end = at + 1;
      } else if (at == begin || !(form.equals(HYPHEN) || PARTICLES.contains(form))) {
        break;
      }
      at++;
    }
    return end;
  }

  private static boolean isName(String form) {
    return form.length() > 1 && Shape.isCapitalised(form) && !Shape.isUpper(form);
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
