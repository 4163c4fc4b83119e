package org.entente.link.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Gender;

/**
 * A Wikidata item, as far as linking needs it.
 *
 * @param qid "Q7747"
 * @param label its English name
 * @param aliases other names and spellings, in several languages
 * @param description Wikidata's few words about it, or what a title has in brackets; may be empty
 * @param kind what it is
 * @param countries items of the countries it belongs to
 * @param offices a person's, in the order of the source
 * @param gender a person's
 * @param born the first day on which the source allows the birth, or a beginning
 * @param died the last day on which the source allows the death, or an end
 * @param sitelinks how many wikis have a page about it; -1 if the source does not tell
 */
public record Item(
    String qid,
    String label,
    List<String> aliases,
    String description,
    Kind kind,
    List<String> countries,
    List<Held> offices,
    Optional<Gender> gender,
    Optional<LocalDate> born,
    Optional<LocalDate> died,
    int sitelinks) {
  /** Pages in more wikis than this say nothing more about how well known an item is. */
  private static final double MOST_SITELINKS = 400;

  /** Numbers of items have at most so many digits. */
  private static final double DIGITS = 9;

  public Item {
    aliases = List.copyOf(aliases);
    countries = List.copyOf(countries);
    offices = List.copyOf(offices);
  }

  /** An item of which only names are known. */
  public static Item named(String qid, String label, List<String> aliases, String description) {
    return new Item(
        qid,
        label,
        aliases,
        description,
        Kind.OTHER,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        -1);
  }

  /**
   * How likely the item is to be meant, all else being equal: 0 to 1, on a logarithmic scale of the
   * wikis that have a page about it. Where the source does not tell, its number stands in: what
   * every wiki had a page about was entered first.
   */
  public double popularity() {
    if (sitelinks >= 0) {
      return Math.min(1, Math.log1p(sitelinks) / Math.log1p(MOST_SITELINKS));
    }
    return Math.max(0, 1 - Math.log10(number()) / DIGITS);
  }

  /** The number in the identifier; the largest there is if it is none. */
  private double number() {
    return qid.matches("Q[1-9]\\d{0,17}")
        ? Long.parseLong(qid, 1, qid.length(), 10)
        : Math.pow(10, DIGITS);
  }
}
