package org.entente.evaluate.actions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.corpus.CodedSentence;
import org.entente.evaluate.actions.FoundEvents.Found;
import org.entente.model.Article;
import org.entente.model.Facts;

/**
 * How many coded sentences got the right code, at the level of PLOVER's sixteen types.
 *
 * @param sentences with an event
 * @param right those whose first found event has the right code
 * @param among those where any found event has it
 * @param silent those where nothing was found
 * @param actors of the right ones with a country as actor: coded, and found
 * @param recipients likewise
 * @param quiet of the sentences without an event: all, and those where nothing was found
 * @param types by gold type: sentences, and right ones
 */
public record CodeScore(
    int sentences,
    int right,
    int among,
    int silent,
    Of actors,
    Of recipients,
    Of quiet,
    Map<String, Of> types) {
  /**
   * Some of all.
   *
   * @param all how many there are
   * @param right how many of them are right
   */
  public record Of(int all, int right) {
    static final Of NONE = new Of(0, 0);

    Of and(boolean more) {
      return new Of(all + 1, right + (more ? 1 : 0));
    }

    String line() {
      return String.format(
          Locale.ROOT, "%5.1f %%  (%d of %d)", all == 0 ? 0 : 100.0 * right / all, right, all);
    }
  }

  /** Coders' codes of international bodies and of nobody; they are no countries'. */
  private static final Set<String> NO_COUNTRY =
      Set.of("IGO", "NGO", "IMG", "MNC", "INT", "NGM", "UIS", "---", "EUR", "AFR");

  public CodeScore {
    types = new TreeMap<>(types);
  }

  /** Scores sentences, each an article of its own. */
  public static CodeScore of(
      List<CodedSentence> sentences, Function<Article, Optional<Facts>> facts) {
    CodeScore score = new CodeScore(0, 0, 0, 0, Of.NONE, Of.NONE, Of.NONE, new TreeMap<>());
    for (CodedSentence sentence : sentences) {
      Optional<Facts> found = facts.apply(article(sentence));
      score = score.plus(sentence, found);
    }
    return score;
  }

  private static Article article(CodedSentence sentence) {
    Article article = Article.bare(sentence.id(), sentence.text());
    return sentence
        .date()
        .map(d -> article.publishedOn(java.time.LocalDate.parse(d)))
        .orElse(article);
  }

  private CodeScore plus(CodedSentence sentence, Optional<Facts> facts) {
    List<Found> found = facts.map(f -> new FoundEvents(f).all()).orElse(List.of());
    if (sentence.events().isEmpty()) {
      return new CodeScore(
          sentences, right, among, silent, actors, recipients, quiet.and(found.isEmpty()), types);
    }
    boolean first = !found.isEmpty() && sentence.events().contains(found.get(0).code());
    boolean any = found.stream().anyMatch(f -> sentence.events().contains(f.code()));
    Map<String, Of> byType = new TreeMap<>(types);
    sentence.events().forEach(e -> byType.merge(e, Of.NONE.and(first), (a, b) -> a.and(first)));
    Of sources = actors;
    Of targets = recipients;
    if (first) {
      FoundEvents events = new FoundEvents(facts.orElseThrow());
      sources = side(sources, sentence, sentence.sources(), events, found, Found::actors);
      targets = side(targets, sentence, sentence.targets(), events, found, Found::recipients);
    }
    return new CodeScore(
        sentences + 1,
        right + (first ? 1 : 0),
        among + (any ? 1 : 0),
        silent + (found.isEmpty() ? 1 : 0),
        sources,
        targets,
        quiet,
        byType);
  }

  /** Whether one of the coded countries is on that side of a found event of the right code. */
  private static Of side(
      Of score,
      CodedSentence sentence,
      List<String> coded,
      FoundEvents events,
      List<Found> found,
      Function<Found, List<String>> side) {
    Set<String> countries = new HashSet<>();
    coded.stream()
        .filter(c -> c.length() >= 3)
        .map(c -> c.substring(0, 3))
        .filter(c -> !NO_COUNTRY.contains(c))
        .forEach(countries::add);
    if (countries.isEmpty()) {
      return score;
    }
    return score.and(
        found.stream()
            .filter(f -> sentence.events().contains(f.code()))
            .flatMap(f -> side.apply(f).stream())
            .anyMatch(id -> events.countries(id).stream().anyMatch(countries::contains)));
  }

  /** 0 to 1: the right ones among all sentences with an event. */
  public double accuracy() {
    return sentences == 0 ? 0 : (double) right / sentences;
  }

  /** For people. */
  public String table() {
    StringBuilder table = new StringBuilder();
    line(table, "code of the first event", new Of(sentences, right));
    line(table, "code among all found", new Of(sentences, among));
    line(table, "nothing found", new Of(sentences, silent));
    line(table, "actor's country, code right", actors);
    line(table, "recipient's country, code right", recipients);
    if (quiet.all() > 0) {
      line(table, "no event, nothing found", quiet);
    }
    types.forEach((type, of) -> line(table, "  " + type, of));
    return table.toString();
  }

  private static void line(StringBuilder table, String name, Of of) {
    table.append(String.format(Locale.ROOT, "%-32s %s%n", name, of.line()));
  }
}
