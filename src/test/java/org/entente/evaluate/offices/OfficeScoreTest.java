package org.entente.evaluate.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
import org.entente.model.Text;
import org.junit.jupiter.api.Test;

class OfficeScoreTest {
  private static final String TEXT =
      "Former Prime Minister Ada Ruiz of Chile met Bo Lind, the envoy of Chile.";

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static MarkedOffice marked(String person, String title, TenureStatus status) {
    return new MarkedOffice(
        at(person), at(title), Optional.of(status), Optional.of(at("Chile")), Optional.empty());
  }

  private static Mention name(String words, Span extent, String entity, EntityType type) {
    return new Mention(at(words), extent, words, type, MentionKind.NAME, List.of(entity), 0.9);
  }

  private static Entity person(String id, String name, Tenure... tenures) {
    return new Entity(
        id, name, EntityType.PERSON, Optional.empty(), Optional.empty(), false, List.of(tenures));
  }

  private static Tenure tenure(String title, Optional<String> of, TenureStatus status) {
    return new Tenure(title, of, status, at(title));
  }

  private static Facts facts(Entity... people) {
    return new Facts(
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            "a.txt",
            0,
            Text.of(TEXT),
            "0"),
        List.of(
            name("Ada Ruiz", new Span(0, at("Ada Ruiz").end()), "e1", EntityType.PERSON),
            name("Bo Lind", at("Bo Lind"), "e2", EntityType.PERSON),
            name("Chile", at("Chile"), "e3", EntityType.LOCATION)),
        List.of(people),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static OfficeScore score(Facts facts, MarkedOffice... offices) {
    return OfficeScore.of(
        new MarkedSentence("u", "0", new Span(0, TEXT.length()), List.of(offices)), facts);
  }

  @Test
  void holderTitleAndTimeMustBeRightAndWhoseOfficeItIsIsCountedApart() {
    OfficeScore score =
        score(
            facts(
                person(
                    "e1",
                    "Ada Ruiz",
                    tenure("Prime Minister", Optional.of("e3"), TenureStatus.FORMER)),
                person("e2", "Bo Lind", tenure("envoy", Optional.empty(), TenureStatus.CURRENT))),
            marked("Ada Ruiz", "Prime Minister", TenureStatus.FORMER),
            marked("Bo Lind", "envoy", TenureStatus.CURRENT));
    assertThat(score.offices()).isEqualTo(new SpanScore(2, 2, 2));
    assertThat(score.of()).isEqualTo(new SpanScore(1, 1, 2));
  }

  @Test
  void aWrongTimeIsWrongButForTheLineThatLooksAwayFromIt() {
    OfficeScore score =
        score(
            facts(
                person(
                    "e1",
                    "Ada Ruiz",
                    tenure("Prime Minister", Optional.of("e3"), TenureStatus.CURRENT)),
                person("e2", "Bo Lind")),
            marked("Ada Ruiz", "Prime Minister", TenureStatus.FORMER));
    assertThat(score.offices()).isEqualTo(new SpanScore(0, 1, 1));
    assertThat(score.untimed()).isEqualTo(new SpanScore(1, 1, 1));
    assertThat(score.mistakes()).anyMatch(m -> m.startsWith("wrong time: Ada Ruiz"));
  }

  @Test
  void whatIsNotMarkedIsWrongUnlessItIsDoubtful() {
    Facts facts =
        facts(
            person("e1", "Ada Ruiz"),
            person("e2", "Bo Lind", tenure("envoy", Optional.of("e3"), TenureStatus.CURRENT)));
    assertThat(score(facts).offices()).isEqualTo(new SpanScore(0, 1, 0));
    MarkedOffice doubtful =
        new MarkedOffice(
            at("Bo Lind"), at("envoy"), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(score(facts, doubtful).offices()).isEqualTo(SpanScore.NONE);
  }

  @Test
  void titlesAreComparedWithoutWhatSaysWhenTheyAreHeld() {
    assertThat(TitleWords.of("Acting Secretaries of State"))
        .isEqualTo(TitleWords.of("secretarie of state"));
    assertThat(TitleWords.of("Chairmen")).containsExactly("chairman");
  }
}
