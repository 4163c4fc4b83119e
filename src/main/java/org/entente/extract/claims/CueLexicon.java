package org.entente.extract.claims;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.gazetteer.Table;
import org.entente.model.Act;
import org.entente.model.Polarity;
import org.entente.model.Token;

/** The words that attribute ({@code lexicon/cues.tsv}) and what they mean. */
public final class CueLexicon {
  /** How the one spoken to, or accused, stands to the cue. */
  public enum Addressee {
    NONE,
    OBJECT,
    TO,
    TARGET
  }

  /** How a cue word is used; each construction has its own column in the lexicon. */
  public enum Construction {
    ANY,
    CLAUSE,
    INFINITIVE,
    OBJECT,
    QUOTE;

    /** Its column. */
    public String column() {
      return this == ANY ? "bin" : name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A cue word.
   *
   * @param lemma its dictionary form
   * @param pos V, N, J or P
   * @param act what the source does with the content
   * @param polarity whether the source stands for or against the content
   * @param takes kinds of complements: c clause, x infinitive, g gerund, n noun, p prepositional
   * @param addressee where the one spoken to stands
   * @param bins share of the word's uses that attribute, in tenths (0–9), '-' if unknown: one
   *     character per {@link Construction}
   */
  public record Entry(
      String lemma,
      char pos,
      Act act,
      Polarity polarity,
      String takes,
      Addressee addressee,
      String bins) {
    /** Share of all uses that attribute, in tenths; '-' if unknown. */
    public char bin() {
      return bins.charAt(0);
    }

    /** Share of the uses in a construction, or of all where too few were seen. */
    public char bin(Construction construction) {
      char own = bins.charAt(construction.ordinal());
      return own == '-' ? bin() : own;
    }

    /** Whether the word takes this kind of complement. */
    public boolean takes(char kind) {
      return takes.indexOf(kind) >= 0;
    }
  }

  private final Map<String, Entry> entries;

  private CueLexicon(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
  }

  /** Reads the shipped lexicon. */
  public static CueLexicon load() {
    return of(Table.load("/lexicon/cues.tsv"));
  }

  /** Reads a lexicon with the same columns from a file. */
  static CueLexicon load(Path file) {
    return of(Table.load(file));
  }

  private static CueLexicon of(Table table) {
    Map<String, Entry> entries = new HashMap<>();
    for (Table.Row row : table.rows()) {
      char pos = row.get("pos").charAt(0);
      Entry entry =
          new Entry(
              row.get("lemma"),
              pos,
              Act.valueOf(row.get("act").toUpperCase(Locale.ROOT)),
              row.get("polarity").equals("-") ? Polarity.NEGATIVE : Polarity.POSITIVE,
              row.get("takes"),
              addressee(row.get("addressee")),
              Arrays.stream(Construction.values())
                  .map(c -> row.get(c.column()))
                  .collect(Collectors.joining()));
      entries.put(pos + entry.lemma(), entry);
    }
    return new CueLexicon(entries);
  }

  private static Addressee addressee(String cell) {
    return switch (cell) {
      case "obj" -> Addressee.OBJECT;
      case "to" -> Addressee.TO;
      case "target" -> Addressee.TARGET;
      default -> Addressee.NONE;
    };
  }

  /**
   * The same words with other shares.
   *
   * @param bins by part of speech and lemma ("Vsay"), one character per construction; words that
   *     are absent get unknown shares
   */
  public CueLexicon with(Map<String, String> bins) {
    String unknown = "-".repeat(Construction.values().length);
    Map<String, Entry> changed = new HashMap<>();
    entries.forEach(
        (word, e) ->
            changed.put(
                word,
                new Entry(
                    e.lemma(),
                    e.pos(),
                    e.act(),
                    e.polarity(),
                    e.takes(),
                    e.addressee(),
                    bins.getOrDefault(word, unknown))));
    return new CueLexicon(changed);
  }

  /** The entry for a token, by its lemma and part of speech. */
  public Optional<Entry> entry(Token token) {
    char pos = pos(token);
    // A preposition is its own dictionary form, whatever verb it comes from.
    String lemma = pos == 'P' ? token.form() : token.lemma();
    return pos == '-'
        ? Optional.empty()
        : Optional.ofNullable(entries.get(pos + lemma.toLowerCase(Locale.ROOT)));
  }

  /** The entry for a lemma in a part of speech (V, N, J, P). */
  public Optional<Entry> entry(String lemma, char pos) {
    return Optional.ofNullable(entries.get(pos + lemma));
  }

  /** All lemmas. */
  public Set<String> lemmas() {
    return entries.values().stream().map(Entry::lemma).collect(Collectors.toSet());
  }

  /** The lexicon's letter for a token's part of speech; '-' for those it does not hold. */
  public static char pos(Token token) {
    if (token.form().equalsIgnoreCase("according")) {
      return 'P';
    }
    if (token.tag().startsWith("NNP")) {
      return '-';
    }
    return switch (token.upos()) {
      case "VERB" -> 'V';
      case "NOUN" -> 'N';
      case "ADJ" -> 'J';
      case "ADP" -> token.form().equalsIgnoreCase("per") ? 'P' : '-';
      // Auxiliary readings of full verbs ("is to say") are tagged by the Penn tag alone.
      default -> token.tag().startsWith("VB") && !token.upos().equals("AUX") ? 'V' : '-';
    };
  }
}
