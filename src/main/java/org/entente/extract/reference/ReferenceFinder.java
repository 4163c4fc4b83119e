package org.entente.extract.reference;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.AnnotatedArticle;
import org.entente.model.SequenceTagger;

/**
 * Finds every mention of a person, body, country or place and whom it stands for.
 *
 * <p>Names are clustered first, over the whole article; titles are given to the names they stand
 * beside; then descriptions, pronouns and groups are resolved in reading order against what has
 * been mentioned so far. Nothing is resolved that the text leaves open. Safe for use by any number
 * of threads.
 */
public final class ReferenceFinder {
  /** Chosen on GUM train, cross-validated, with an eye to precision. */
  private static final double SURE = 0.6;

  /** Likewise. */
  private static final double SURE_OF_PRONOUNS = 0.3;

  private final Gazetteer gazetteer;
  private final TitleLexicon lexicon = TitleLexicon.load();
  private final Nouns nouns = Nouns.load(lexicon);
  private final Court court;

  /**
   * A finder.
   *
   * @param descriptions the model of descriptions, as {@code train references} makes it
   * @param pronouns the model of pronouns, likewise
   */
  public ReferenceFinder(
      Gazetteer gazetteer, SequenceTagger descriptions, SequenceTagger pronouns) {
    this(
        gazetteer,
        Court.of(new Ranker(descriptions, SURE), new Ranker(pronouns, SURE_OF_PRONOUNS)));
  }

  private ReferenceFinder(Gazetteer gazetteer, Court court) {
    this.gazetteer = gazetteer;
    this.court = court;
  }

  /** One that decides nothing by a model. */
  static ReferenceFinder untaught(Gazetteer gazetteer) {
    return new ReferenceFinder(gazetteer, Court.NOBODY);
  }

  /** The mentions and entities of an article. */
  public References find(AnnotatedArticle article) {
    return find(article, court);
  }

  References find(AnnotatedArticle article, Court appointed) {
    References read = new Reading(article, gazetteer, lexicon, nouns, appointed).read();
    return Speakers.add(article, QuotedPersons.add(article, read), gazetteer);
  }
}
