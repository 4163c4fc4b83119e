package org.entente.extract.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EntityType;
import org.entente.model.MentionKind;
import org.entente.model.TenureStatus;

/**
 * Whom a definite description stands for: the holder of that office, named elsewhere in the
 * article.
 */
final class Descriptions {
  /** Confidence where exactly one holder of such an office was named. */
  private static final double ONE_HOLDER = 0.9;

  /** Confidence where salience chose among several holders. */
  private static final double SOME_HOLDERS = 0.7;

  /** Confidence where a new description of the last sentence's subject is assumed. */
  private static final double RENAMED = 0.55;

  /**
   * "The president" without a country means the one who was introduced without: worth as much as
   * one more sentence of recency.
   */
  private static final double BARE_BONUS = 2;

  private final ArticleIndex index;
  private final Salience salience;
  private final Map<NameSpot, Figure> figures;
  private final Figure.TenureCountry homes;

  Descriptions(
      ArticleIndex index,
      Salience salience,
      Map<NameSpot, Figure> figures,
      Figure.TenureCountry homes) {
    this.homes = homes;
    this.index = index;
    this.salience = salience;
    this.figures = figures;
  }

  Optional<Reference> resolve(TitlePhrase title) {
    if (!title.definite()) {
      return Optional.empty();
    }
    int s = title.spot().sentence();
    Optional<Figure> of = title.of().map(figures::get);
    List<Figure> holders =
        salience.ranked(
            s, f -> f.isPerson() && f.held().stream().anyMatch(h -> fits(title, of, f, h)));
    if (!holders.isEmpty()) {
      Figure best = holders.get(0);
      double bestScore = -1;
      for (Figure holder : holders) {
        boolean bare =
            of.isEmpty()
                && holder.held().stream().anyMatch(h -> fits(title, of, holder, h) && h.bare());
        double score = salience.at(holder, s) * (bare ? BARE_BONUS : 1);
        if (score > bestScore) {
          best = holder;
          bestScore = score;
        }
      }
      return Optional.of(reference(title, best, holders.size() == 1 ? ONE_HOLDER : SOME_HOLDERS));
    }
    return title.status() == TenureStatus.FORMER ? renamed(title, of) : introduced(title, of);
  }

  /**
   * Newspapers vary: after "…, said Albright." comes "The former ambassador …", who was not called
   * so before. That is the person the sentence before was about, if the description is a subject
   * and tells of the past.
   */
  private Optional<Reference> renamed(TitlePhrase title, Optional<Figure> of) {
    int s = title.spot().sentence();
    boolean subject = index.tree(title.spot()).is(title.spot().head(), "nsubj");
    if (!subject || s == 0) {
      return Optional.empty();
    }
    List<Figure> subjects = salience.subjects(s - 1, f -> f.isPerson() && !f.anonymous());
    return subjects.isEmpty()
        ? Optional.empty()
        : Optional.of(named(title, of, subjects.get(subjects.size() - 1)));
  }

  /**
   * "The Soviet leader" after "Mikhail Gorbachev", whose office everybody knew: the only person
   * named just before without an office, if the description says whose office it is.
   */
  private Optional<Reference> introduced(TitlePhrase title, Optional<Figure> of) {
    int s = title.spot().sentence();
    if (of.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> without =
        salience.ranked(
            s,
            f ->
                f.isPerson()
                    && !f.anonymous()
                    && f.held().isEmpty()
                    && salience.distance(f, s) <= 1
                    && title.head().gender().map(f::mayBe).orElse(true));
    return without.size() == 1 ? Optional.of(named(title, of, without.get(0))) : Optional.empty();
  }

  private Reference named(TitlePhrase title, Optional<Figure> of, Figure figure) {
    figure.hold(new Figure.Held(title, of, index.span(title.spot())));
    return reference(title, figure, RENAMED);
  }

  private static Reference reference(TitlePhrase title, Figure figure, double confidence) {
    return new Reference(
        title.spot(), MentionKind.TITLE, EntityType.PERSON, List.of(figure), confidence);
  }

  /**
   * Same head, or plain "leader" of a leader; no word that the known title lacks; no other country;
   * no other tense.
   */
  private boolean fits(TitlePhrase title, Optional<Figure> of, Figure holder, Figure.Held held) {
    TitlePhrase known = held.phrase();
    boolean leader =
        title.head().noun().equals("leader")
            && title.title().equalsIgnoreCase("leader")
            && known.head().leader();
    Set<String> words = title.words();
    Set<String> knownWords = known.words();
    boolean titled =
        title.head().noun().equals(known.head().noun()) && knownWords.containsAll(words);
    boolean place = of.isEmpty() || ofSame(holder, of, held, leader);
    boolean time =
        title.status() == known.status()
            || title.status() == TenureStatus.CURRENT && known.status() != TenureStatus.FORMER;
    return (leader || titled) && place && time;
  }

  /** An office of no country named may be of this one, unless the holder's is known otherwise. */
  private boolean ofSame(Figure holder, Optional<Figure> of, Figure.Held held, boolean leader) {
    Optional<Figure> known = held.of().or(() -> homes.of(holder, held));
    return known.isEmpty() ? !leader : known.equals(of);
  }
}
