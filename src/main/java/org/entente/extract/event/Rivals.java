package org.entente.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Gender;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Tenure;

/**
 * Whether a pronoun or an office without a name may as well mean somebody else who stands nearer:
 * the subject of the sentence before, the last one who was named with that office. Centering: what
 * is in the subject is what the next sentence's subject goes on about.
 */
final class Rivals {
  /** How far back, in code points, talk still is about whom it named: some four sentences. */
  private static final int SHORTLY = 500;

  private final EventLexicon lexicon;
  private final Scene scene;

  Rivals(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** Whether somebody else may be meant. */
  boolean has(Tree tree, Mention mention) {
    if (mention.kind() == MentionKind.GROUP && isFarFetched(mention)) {
      return true;
    }
    if (mention.text().matches("(?i)he|she|him|her|his|they|them|their")) {
      return isSpeaker(tree, mention) || isOvershadowed(tree, mention);
    }
    return mention.kind() == MentionKind.TITLE
        && mention.entities().size() == 1
        && scene.entity(mention.entities().get(0)).type() == EntityType.PERSON
        && !scene.entity(mention.entities().get(0)).anonymous()
        && isBareOffice(tree, mention)
        && (isHomeOffice(mention)
            ? isUsurped(mention)
            : isLateHolder(mention) || isOfAnother(tree, mention));
  }

  /**
   * "The leaders", in talk that goes from one thing to the next, are those just named; and somebody
   * without a name is none of them.
   */
  private boolean isFarFetched(Mention mention) {
    boolean people =
        mention.entities().stream().map(scene::entity).anyMatch(e -> e.type() == EntityType.PERSON);
    boolean nameless = mention.entities().stream().map(scene::entity).anyMatch(Entity::anonymous);
    return people
        && scene.isSpoken()
        && (nameless
            || mention.entities().stream().anyMatch(id -> !isNamedShortlyBefore(id, mention)));
  }

  private boolean isNamedShortlyBefore(String id, Mention mention) {
    return scene.mentions().all().stream()
        .filter(m -> m.kind() == MentionKind.NAME || m.kind() == MentionKind.TITLE)
        .filter(m -> m.span().end() <= mention.span().begin())
        .filter(m -> mention.span().begin() - m.span().end() < SHORTLY)
        .anyMatch(m -> m.entities().contains(id));
  }

  /** "I will just say that he met …": whoever says "I" is not "he", unless somebody is quoted. */
  private boolean isSpeaker(Tree tree, Mention mention) {
    boolean quotes =
        scene.article().article().text().cover(tree.sentence().span()).matches("(?s).*[\"“”].*");
    return !quotes
        && mention.entities().size() == 1
        && scene.mentions().in(tree.sentence().span()).stream()
            .filter(m -> m.text().matches("I|me|my|myself"))
            .anyMatch(m -> m.entities().equals(mention.entities()));
  }

  private boolean isOvershadowed(Tree tree, Mention mention) {
    Optional<Tree> before = before(tree);
    if (before.isEmpty()) {
      return false;
    }
    Set<String> meant = new HashSet<>(mention.entities());
    List<Mention> near = new ArrayList<>(scene.mentions().in(before.get().sentence().span()));
    boolean here =
        scene.mentions().in(tree.sentence().span()).stream()
            .filter(m -> m.span().end() <= mention.span().begin())
            .anyMatch(m -> m.entities().stream().anyMatch(meant::contains));
    if (here) {
      return false;
    }
    boolean goesOn = mention.text().matches("(?i)he|she|they");
    boolean known =
        near.stream()
            .filter(m -> !goesOn || isSubject(before.get(), m))
            .anyMatch(m -> m.entities().stream().anyMatch(meant::contains));
    return !known
        && near.stream().filter(m -> isSubject(before.get(), m)).anyMatch(m -> couldBe(mention, m));
  }

  private boolean couldBe(Mention pronoun, Mention other) {
    boolean plural = pronoun.text().matches("(?i)they|them|their");
    if (plural) {
      return other.entities().size() > 1;
    }
    if (other.entities().size() != 1 || other.text().matches("(?i)I|me|my|you|your|it|its|we|us")) {
      return false;
    }
    Entity person = scene.entity(other.entities().get(0));
    Gender own = pronoun.text().matches("(?i)she|her") ? Gender.FEMALE : Gender.MALE;
    return person.type() == EntityType.PERSON && person.gender().filter(g -> g != own).isEmpty();
  }

  private static boolean isSubject(Tree tree, Mention mention) {
    return tree.headOf(mention.extent()).stream()
        .anyMatch(h -> tree.is(tree.firstConjunct(h), "nsubj", "nsubj:pass"));
  }

  private Optional<Tree> before(Tree tree) {
    List<Tree> trees = scene.trees();
    for (int i = 1; i < trees.size(); i++) {
      if (trees.get(i) == tree) {
        return Optional.of(trees.get(i - 1));
      }
    }
    return Optional.empty();
  }

  /** "The prime minister", with no country before or behind it. */
  private boolean isBareOffice(Tree tree, Mention mention) {
    int head = tree.headOf(mention.span()).orElse(-1);
    return head > 0
        && tree.token(head).tag().matches("NNP?")
        && mention.text().matches("(?i)the \\p{L}+(?: \\p{L}+){0,2}")
        && (head + 1 == tree.size() || !tree.lemma(head + 1, "of", "'s"));
  }

  private boolean isHomeOffice(Mention mention) {
    return scene
        .home()
        .filter(home -> lexicon.countries().isHomeOffice(home, office(mention)))
        .isPresent();
  }

  private static String office(Mention mention) {
    return mention.text().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  /** "The President" of a White House text is not a foreign one when its own is in the text. */
  private boolean isUsurped(Mention mention) {
    Entity meant = scene.entity(mention.entities().get(0));
    return !isOwn(meant, office(mention))
        && scene.mentions().all().stream()
            .flatMap(m -> m.entities().stream())
            .distinct()
            .map(scene::entity)
            .anyMatch(e -> !e.anonymous() && isOwn(e, office(mention)));
  }

  private boolean isOwn(Entity person, String office) {
    return person.tenures().stream()
        .filter(t -> t.title().toLowerCase(Locale.ROOT).equals(office))
        .flatMap(t -> t.of().stream())
        .flatMap(id -> scene.entity(id).country().stream())
        .anyMatch(c -> scene.home().filter(c::equals).isPresent());
  }

  /** "The king of Belgium and the prime minister" are of one country. */
  private boolean isOfAnother(Tree tree, Mention mention) {
    int and = tree.headOf(mention.span()).orElse(-1) - 2;
    while (and > 1 && !tree.lemma(and, "and") && tree.token(and).tag().matches("DT|NNP?|JJ")) {
      and--;
    }
    if (and < 2 || !tree.lemma(and, "and") || !tree.lemma(and - 2, "of")) {
      return false;
    }
    Optional<String> country = scene.place(tree, and - 1).flatMap(id -> scene.entity(id).country());
    return country.isPresent()
        && scene.entity(mention.entities().get(0)).tenures().stream()
            .flatMap(t -> t.of().stream())
            .flatMap(id -> scene.entity(id).country().stream())
            .noneMatch(country.get()::equals);
  }

  /** The last one before who was named with this office is somebody else. */
  private boolean isLateHolder(Mention mention) {
    String office = office(mention);
    Optional<Mention> last =
        scene.mentions().all().stream()
            .filter(m -> m.span().end() <= mention.span().begin())
            .filter(m -> m.kind() == MentionKind.NAME && m.type() == EntityType.PERSON)
            .filter(m -> holds(m, office))
            .reduce((a, b) -> b);
    return last.isPresent() && !last.get().entities().equals(mention.entities());
  }

  private boolean holds(Mention name, String office) {
    boolean titled =
        scene
            .article()
            .article()
            .text()
            .cover(name.extent())
            .toLowerCase(Locale.ROOT)
            .contains(office);
    return titled
        || name.entities().size() == 1
            && scene.entity(name.entities().get(0)).tenures().stream()
                .map(Tenure::title)
                .anyMatch(t -> t.toLowerCase(Locale.ROOT).equals(office));
  }
}
