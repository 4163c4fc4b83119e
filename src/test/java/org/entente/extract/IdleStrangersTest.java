package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class StrangersTest {
  private static final String TEXT = "Berg met an aide and a clerk. They left.";

  @Test
  void aStrangerWhoDoesNothingIsLeftOutWithTheWordsForHim() {
    Facts facts =
        IdleStrangers.withoutIdle(
            facts(named("e1"), stranger("e2"), mention(9, 16, "e2"), mention(0, 4, "e1")));
    assertThat(facts.entities()).extracting(Entity::id).containsExactly("e1");
    assertThat(facts.mentions()).extracting(Mention::text).containsExactly("Berg");
  }

  @Test
  void aStrangerInAGroupWithSomebodyKnownStays() {
    Facts facts =
        IdleStrangers.withoutIdle(
            facts(
                named("e1"),
                stranger("e2"),
                mention(0, 4, "e1"),
                mention(9, 16, "e2"),
                mention(30, 34, "e1", "e2")));
    assertThat(facts.entities()).extracting(Entity::id).containsExactly("e1", "e2");
    assertThat(facts.mentions()).hasSize(3);
  }

  @Test
  void groupsThatOverlapKeepEachOther() {
    Facts facts =
        IdleStrangers.withoutIdle(
            facts(
                named("e1"),
                stranger("e2"),
                stranger("e3"),
                mention(9, 28, "e2", "e3"),
                mention(30, 34, "e1", "e2")));
    assertThat(facts.entities()).extracting(Entity::id).containsExactly("e1", "e2", "e3");
  }

  private static Facts facts(Object... parts) {
    List<Object> all = List.of(parts);
    return new Facts(
        Article.bare("a", TEXT),
        all.stream().filter(Mention.class::isInstance).map(Mention.class::cast).toList(),
        all.stream().filter(Entity.class::isInstance).map(Entity.class::cast).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Entity named(String id) {
    return entity(id, "Berg", false);
  }

  private static Entity stranger(String id) {
    return entity(id, "someone", true);
  }

  private static Entity entity(String id, String name, boolean anonymous) {
    return new Entity(
        id, name, EntityType.PERSON, Optional.empty(), Optional.empty(), anonymous, List.of());
  }

  private static Mention mention(int begin, int end, String... entities) {
    return new Mention(
        new Span(begin, end),
        TEXT.substring(begin, end),
        EntityType.PERSON,
        entities.length > 1 ? MentionKind.GROUP : MentionKind.NAME,
        List.of(entities),
        1);
  }
}
