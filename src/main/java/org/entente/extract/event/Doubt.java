package org.entente.extract.event;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Tenure;

/**
 * Whether the words of a mention speak against whom it was resolved to, or against his being there
 * in an official capacity. A wrong participant is worse than none.
 */
final class Doubt {
  /** How many tokens before a name the word may stand that says whose relative it is. */
  private static final int BEFORE = 3;

  /** "Remarks by", "Statement from": such a headline names who speaks. */
  private static final Pattern BY = Pattern.compile("(?:\\p{L}+ ){1,5}(?:[Bb]y|[Ff]rom) ");

  /** Behind the speakers: "Announcing Actions to", "Honoring Team A". */
  private static final Pattern ABOUT =
      Pattern.compile(" (?!(?:Meeting|Briefing|Gathering|Evening|King)\\b)\\p{Lu}\\p{Ll}+ing\\b");

  private final EventLexicon lexicon;
  private final Scene scene;
  private final Rivals rivals;

  Doubt(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.rivals = new Rivals(lexicon, scene);
  }

  /** Whether nobody should be taken for a participant because of this mention. */
  boolean of(Tree tree, Mention mention) {
    return isAnothersGroup(tree, mention)
        || isDeputy(tree, mention)
        || isKin(tree, mention)
        || isPlural(tree, mention)
        || isPublic(tree, mention)
        || isNoSpeaker(mention)
        || rivals.has(tree, mention);
  }

  /** "The G7 leaders" are not the two who were named before. */
  private boolean isAnothersGroup(Tree tree, Mention mention) {
    if (mention.kind() != MentionKind.GROUP) {
      return false;
    }
    int head = tree.headOf(mention.span()).orElse(-1);
    if (head < 1 || !tree.token(head).tag().startsWith("NN")) {
      return false;
    }
    // "The local officials" are not the two presidents who were named before.
    boolean kind =
        tree.children(head, "amod").stream()
            .anyMatch(
                a ->
                    tree.token(a).tag().equals("JJ")
                        && Character.isLowerCase(tree.token(a).form().charAt(0))
                        && !tree.lemma(a, "same", "other"));
    if (kind) {
      return true;
    }
    int before = tree.token(head - 1).tag().equals("POS") ? head - 2 : head - 1;
    return before >= 0
        && tree.token(before).tag().startsWith("NNP")
        && scene.mentions().in(tree.sentence().span()).stream()
            .filter(
                m -> m.kind() == MentionKind.NAME && m.span().contains(tree.token(before).span()))
            .allMatch(m -> m.type() == EntityType.ORGANIZATION);
  }

  /** "The president" is not the vice president. */
  private boolean isDeputy(Tree tree, Mention mention) {
    if (mention.kind() != MentionKind.TITLE || mention.entities().size() != 1) {
      return false;
    }
    int head = tree.headOf(mention.span()).orElse(-1);
    if (head < 0) {
      return false;
    }
    String office = lemma(tree, head);
    boolean deputy = head > 0 && lexicon.isPartyWord(PartyWord.DEPUTY, lemma(tree, head - 1));
    boolean other = false;
    boolean holds = false;
    for (Tenure tenure : scene.entity(mention.entities().get(0)).tenures()) {
      String[] title = tenure.title().toLowerCase(Locale.ROOT).split("\\s+");
      boolean same = title[0].equals(office);
      if (same && !deputy) {
        return isForeign(tenure);
      }
      holds |= same;
      other |=
          title.length > 1
              && title[1].equals(office)
              && lexicon.isPartyWord(PartyWord.DEPUTY, title[0]);
    }
    return deputy ? !other && holds : other;
  }

  /** "The President", in what the White House publishes, is not another country's. */
  private boolean isForeign(Tenure tenure) {
    Optional<String> home = scene.home();
    boolean own =
        home.isPresent()
            && lexicon
                .countries()
                .isHomeOffice(home.get(), tenure.title().toLowerCase(Locale.ROOT));
    return own
        && tenure
            .of()
            .flatMap(id -> scene.entity(id).country())
            .filter(country -> !country.equals(home.get()))
            .isPresent();
  }

  /** "Remarks by First Lady A B": "I" is not C B. */
  private boolean isNoSpeaker(Mention mention) {
    if (mention.kind() != MentionKind.PRONOUN
        || mention.entities().size() != 1
        || !mention.text().matches("(?i)I|me|my|mine|myself")) {
      return false;
    }
    Optional<String> headline =
        scene
            .article()
            .article()
            .title()
            .filter(t -> BY.matcher(t).lookingAt())
            .map(t -> plain(ABOUT.split(t)[0]));
    if (headline.isEmpty()) {
      return false;
    }
    Set<String> words = new HashSet<>(Arrays.asList(headline.get().split(" +")));
    Entity speaker = scene.entity(mention.entities().get(0));
    String[] name = plain(speaker.name()).split(" +");
    boolean fits =
        speaker.tenures().isEmpty()
            ? words.containsAll(Arrays.asList(name))
            : speaker.tenures().stream().anyMatch(t -> headline.get().contains(plain(t.title())));
    return !fits || !words.contains(name[name.length - 1]);
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** "Americans" without an article are people at large, "the Americans" their negotiators. */
  private static boolean isPublic(Tree tree, Mention mention) {
    int head = tree.headOf(mention.span()).orElse(-1);
    return mention.type() == EntityType.NORP
        && head >= 0
        && tree.token(head).tag().matches("NNP?S")
        && tree.children(head, "det").stream().noneMatch(d -> tree.lemma(d, "the"));
  }

  /** "Those leaders" are not one person. */
  private boolean isPlural(Tree tree, Mention mention) {
    int head = tree.headOf(mention.span()).orElse(-1);
    return mention.kind() != MentionKind.NAME
        && mention.entities().size() == 1
        && head >= 0
        && tree.token(head).tag().equals("NNS")
        && scene.entity(mention.entities().get(0)).type() == EntityType.PERSON
        && !scene.entity(mention.entities().get(0)).anonymous();
  }

  /** "My husband Joe". */
  private boolean isKin(Tree tree, Mention mention) {
    int head = tree.headOf(mention.extent()).orElse(-1);
    for (int i = Math.max(1, head - BEFORE); i <= head; i++) {
      if (lexicon.isPartyWord(PartyWord.KIN, lemma(tree, i))
          && tree.token(i - 1).tag().matches("PRP\\$|POS")) {
        return true;
      }
    }
    return false;
  }

  private static String lemma(Tree tree, int token) {
    return tree.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
