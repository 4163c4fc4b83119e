package org.entente.evaluate.offices;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.corpus.Re3d;
import org.entente.evaluate.SpanScore;
import org.entente.model.Article;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Tenure;

/**
 * Offices and titles against re3d.
 *
 * <p>Charge: its relation InChargeOf from a person to an organisation, against the offices of the
 * person; that organisation must be the office's, or stand in the words that give it. The relation
 * is wider than an office ("founded by"), and not every office is marked, so what is found beyond
 * the marks may be right.
 *
 * <p>Titles: its persons are sometimes marked with the title before the name and sometimes without;
 * where they are, and both end the name at the same place, ours must begin there too.
 *
 * @param charge pairs of a person and a body; found are those of people marked in some such pair
 * @param titles names marked with a title: right if it begins at the same place
 */
public record ChargeScore(SpanScore charge, SpanScore titles) {
  private static final String RELATION = "InChargeOf";
  private static final String PERSON = "Person";
  private static final String ARTICLE = "the ";
  private static final double SURE = 0.5;

  /** Scores documents. */
  public static ChargeScore of(
      List<Re3d.Document> documents, Function<Article, Optional<Facts>> facts) {
    ChargeScore score = new ChargeScore(SpanScore.NONE, SpanScore.NONE);
    for (Re3d.Document document : documents) {
      Optional<Facts> found = facts.apply(document.article());
      if (found.isPresent()) {
        score =
            new ChargeScore(
                score.charge.plus(charge(document, found.get())),
                score.titles.plus(titles(document, found.get())));
      }
    }
    return score;
  }

  private static SpanScore charge(Re3d.Document document, Facts facts) {
    List<Re3d.Relation> marked =
        document.relations(RELATION, SURE).stream()
            .filter(
                r -> is(document, r.source(), PERSON) && is(document, r.target(), "Organisation"))
            .toList();
    int right = 0;
    Set<Tenure> found = new HashSet<>();
    for (Re3d.Relation relation : marked) {
      List<Tenure> held =
          facts.entities().stream()
              .filter(e -> e.type() == EntityType.PERSON && isAt(e.id(), relation.source(), facts))
              .flatMap(e -> e.tenures().stream())
              .filter(t -> t.of().map(o -> isBody(o, facts)).orElse(false))
              .toList();
      found.addAll(held);
      right += held.stream().anyMatch(t -> gives(t, relation.target(), facts)) ? 1 : 0;
    }
    return new SpanScore(right, found.size(), marked.size());
  }

  private static boolean gives(Tenure tenure, Span body, Facts facts) {
    return tenure.evidence().overlaps(body)
        || tenure.of().map(of -> isAt(of, body, facts)).orElse(false);
  }

  private static boolean isBody(String entity, Facts facts) {
    return facts.entities().stream()
        .anyMatch(e -> e.id().equals(entity) && e.type() == EntityType.ORGANIZATION);
  }

  private static boolean is(Re3d.Document document, Span phrase, String type) {
    return document.mentions().stream()
        .anyMatch(m -> m.span().equals(phrase) && m.type().equals(type));
  }

  private static boolean isAt(String entity, Span phrase, Facts facts) {
    return facts.mentions().stream()
        .anyMatch(m -> m.entities().contains(entity) && m.extent().overlaps(phrase));
  }

  private static SpanScore titles(Re3d.Document document, Facts facts) {
    SpanScore score = SpanScore.NONE;
    for (Mention name : facts.mentions()) {
      if (name.type() != EntityType.PERSON || name.kind() != MentionKind.NAME) {
        continue;
      }
      for (Re3d.Mention person : document.mentions()) {
        if (person.type().equals(PERSON)
            && person.span().end() == name.span().end()
            && person.span().begin() <= name.span().begin()) {
          Span words = name.span();
          int begin = withoutArticle(document.article(), person.span());
          int ours = withoutArticle(document.article(), name.extent());
          if (begin < words.begin()) {
            boolean found = ours < words.begin();
            score = score.plus(new SpanScore(begin == ours ? 1 : 0, found ? 1 : 0, 1));
          }
        }
      }
    }
    return score;
  }

  /** Where a phrase begins without an article, which is not part of a title. */
  private static int withoutArticle(Article article, Span phrase) {
    String words = article.text().cover(phrase).toLowerCase(Locale.ROOT);
    return phrase.begin() + (words.startsWith(ARTICLE) ? ARTICLE.length() : 0);
  }

  /** For people. */
  public String table() {
    return String.format(
        "in charge of a body              %s%ntitles before names              %s%n",
        charge.line(), titles.line());
  }
}
