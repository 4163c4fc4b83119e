package org.entente.extract.action;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.extract.event.EventView;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;

/**
 * Unnamed people who do something to somebody ("Irish guerrillas", "angry farmers"): each phrase an
 * entity of its own in the article, as unnamed sources are. Grows while an article is read.
 */
final class UnnamedActors {
  /** Longer phrases are more often wrong trees than long descriptions. */
  private static final int LONGEST = 8;

  /** How sure it is that the phrase is somebody: nobody resolved it. */
  private static final double CONFIDENCE = 0.5;

  /** Nouns for those who do something are for people, but for the lexicon's things. */
  private static final Pattern AGENTIVE =
      Pattern.compile(".{2,}(?:er|or|ist|man|woman|eer|crat|ee)");

  private static final Set<String> PHRASE =
      Set.of("amod", "compound", "nummod", "nmod:poss", "flat", "case", "nmod:desc", "punct");

  private final ActionLexicon lexicon;
  private final EventView view;
  private final Map<Span, Entity> entities = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Entity> byId = new HashMap<>();
  private int next;

  /**
   * The strangers of one article.
   *
   * @param known the entities it already has; new ids follow theirs
   */
  UnnamedActors(ActionLexicon lexicon, EventView view, List<Entity> known) {
    this.lexicon = lexicon;
    this.view = view;
    this.next =
        1
            + known.stream()
                .map(e -> e.id().replaceAll("\\D", ""))
                .filter(n -> !n.isEmpty())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
  }

  /**
   * The people that a noun stands for, if it is a noun for people and nobody knows them.
   *
   * @param people whether it is known to be one ("three Swedes")
   */
  Optional<String> of(Tree tree, int noun, boolean people) {
    String lemma = ActionLexicon.lemma(tree, noun);
    boolean somebody =
        people
            || tree.token(noun).tag().matches("NNS?")
                && (view.isPerson(lemma)
                    || lexicon.words("people").contains(lemma)
                    || lexicon.words("bodies").contains(lemma)
                    || lexicon.words("agent").contains(lemma)
                    || AGENTIVE.matcher(lemma).matches()
                        && !lexicon.words("thing").contains(lemma));
    if (!somebody || view.isTime(tree, noun)) {
      return Optional.empty();
    }
    Span span = phrase(tree, noun);
    Entity known = entities.get(span);
    if (known == null) {
      String name = view.text(span).replaceAll("\\s+", " ");
      known =
          new Entity(
              "e" + next++,
              name,
              type(tree, noun),
              Optional.empty(),
              Optional.empty(),
              true,
              List.of());
      entities.put(span, known);
      byId.put(known.id(), known);
      mentions.add(
          new Mention(
              span,
              view.text(span),
              type(tree, noun),
              MentionKind.TITLE,
              List.of(known.id()),
              CONFIDENCE));
    }
    return Optional.of(known.id());
  }

  private EntityType type(Tree tree, int noun) {
    return lexicon.is("bodies", tree, noun) ? EntityType.ORGANIZATION : EntityType.PERSON;
  }

  /** The words before the noun that belong to it, without its article. */
  private static Span phrase(Tree tree, int noun) {
    BitSet inside = new BitSet();
    inside.set(noun);
    for (int child : tree.children(noun)) {
      if (child < noun && PHRASE.contains(tree.token(child).relation())) {
        inside.or(tree.subtree(child));
      }
    }
    int first = noun;
    while (first > 0
        && inside.get(first - 1)
        && noun - first < LONGEST
        && !tree.token(first - 1).tag().matches("IN|TO|VB[DPZ]|MD|,|:")) {
      first--;
    }
    while (first < noun
        && !tree.token(first).form().codePoints().anyMatch(Character::isLetterOrDigit)) {
      first++;
    }
    return tree.span(first, noun);
  }

  /** An entity of the article, known before or found here. */
  Entity entity(String id) {
    Entity own = byId.get(id);
    return own == null ? view.entity(id) : own;
  }

  /** Whether an unnamed one acts for a state or a body, by its noun ("officials", "the army"). */
  boolean isOfficial(String id) {
    Entity who = entity(id);
    String last = who.name().substring(who.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String singular = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return who.anonymous()
        && (isOffice(last) || isOffice(singular) || who.type() != EntityType.PERSON);
  }

  private boolean isOffice(String noun) {
    return lexicon.words("agent").contains(noun)
        || lexicon.words("diplomat").contains(noun)
        || lexicon.words("crowd").contains(noun);
  }

  /** The mention of a stranger in a sentence. */
  Optional<Span> span(String id, Span sentence) {
    return mentions.stream()
        .filter(m -> m.entities().contains(id) && sentence.contains(m.span()))
        .map(Mention::span)
        .findFirst();
  }

  /** The entities among these ids that are new, in order. */
  List<Entity> entities(Set<String> ids) {
    return byId.values().stream()
        .filter(e -> ids.contains(e.id()))
        .sorted((a, b) -> Integer.compare(number(a), number(b)))
        .toList();
  }

  /** Their mentions. */
  List<Mention> mentions(Set<String> ids) {
    return mentions.stream().filter(m -> ids.containsAll(m.entities())).toList();
  }

  private static int number(Entity e) {
    return Integer.parseInt(e.id().substring(1));
  }
}
