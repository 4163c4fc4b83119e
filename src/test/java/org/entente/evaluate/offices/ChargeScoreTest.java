package org.entente.evaluate.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.corpus.Re3d;
import org.entente.evaluate.SpanScore;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;
import org.junit.jupiter.api.Test;

class ChargeScoreTest {
  private static final String TEXT = "Gen. Berg, chief of the Harbour Police, met Col. Holm.";

  @Test
  void anOfficeAndATitleThatAreMarkedCount() {
    ChargeScore score = ChargeScore.of(List.of(document()), article -> Optional.of(facts()));
    assertThat(score.charge()).isEqualTo(new SpanScore(1, 1, 1));
    // "Col." is marked, and not found.
    assertThat(score.titles()).isEqualTo(new SpanScore(1, 1, 2));
  }

  private static Re3d.Document document() {
    return new Re3d.Document(
        "x",
        Article.bare("a", TEXT),
        List.of(
            new Re3d.Mention(at("Gen. Berg"), "Person", 1),
            new Re3d.Mention(at("the Harbour Police"), "Organisation", 1),
            new Re3d.Mention(at("Col. Holm"), "Person", 1)),
        List.of(
            new Re3d.Relation(
                "InChargeOf", at("Gen. Berg"), at("the Harbour Police"), at("chief of"), 1)));
  }

  private static Facts facts() {
    Tenure chief =
        new Tenure("chief", Optional.of("e2"), TenureStatus.CURRENT, at("chief of the Harbour"));
    return new Facts(
        Article.bare("a", TEXT),
        List.of(
            new Mention(
                at("Berg"),
                at("Gen. Berg"),
                "Berg",
                EntityType.PERSON,
                MentionKind.NAME,
                List.of("e1"),
                1),
            mention("Harbour Police", EntityType.ORGANIZATION, "e2"),
            mention("Holm", EntityType.PERSON, "e3")),
        List.of(
            entity("e1", "Berg", EntityType.PERSON, List.of(chief)),
            entity("e2", "Harbour Police", EntityType.ORGANIZATION, List.of()),
            entity("e3", "Holm", EntityType.PERSON, List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Mention mention(String words, EntityType type, String entity) {
    return new Mention(at(words), words, type, MentionKind.NAME, List.of(entity), 1);
  }

  private static Entity entity(String id, String name, EntityType type, List<Tenure> tenures) {
    return new Entity(id, name, type, Optional.empty(), Optional.empty(), false, tenures);
  }

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
