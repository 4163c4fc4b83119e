package org.entente.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.MentionIndex;
import org.entente.extract.syntax.Tree;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.MeetingFormat;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.TimeExpression;

/** One article as events see it: trees, who is mentioned where, and times. */
final class Scene {
  /** The label of a turn at the head of a line. */
  private static final Pattern TURN =
      Pattern.compile("(?m)^[ \\u00a0]*(?:Q[ \\u00a0:]{1,3}|[A-Z][A-Z.'’ \\-]{2,60}:)");

  /** So many turns make a transcript; a quotation or a heading may look like one or two. */
  private static final int TURNS = 3;

  private final EventLexicon lexicon;
  private final AnnotatedArticle article;
  private final List<Tree> trees;
  private final MentionIndex mentions;
  private final Map<String, Entity> entities = new HashMap<>();
  private final List<TimeExpression> times;
  private final Doubt doubt;
  private final boolean spoken;
  private final Additions additions;

  Scene(
      EventLexicon lexicon,
      AnnotatedArticle article,
      List<Mention> mentions,
      List<Entity> entities,
      List<TimeExpression> times) {
    this.lexicon = lexicon;
    this.article = article;
    this.trees = article.sentences().stream().map(Tree::of).toList();
    this.mentions = new MentionIndex(mentions);
    entities.forEach(e -> this.entities.put(e.id(), e));
    this.times = times;
    this.spoken =
        TURN.matcher(article.article().text().value()).results().limit(TURNS).count() >= TURNS;
    this.doubt = new Doubt(lexicon, this);
    this.additions = new Additions(this.entities.keySet());
  }

  /** Whether it is a transcript of several speakers. */
  boolean isSpoken() {
    return spoken;
  }

  AnnotatedArticle article() {
    return article;
  }

  List<Tree> trees() {
    return trees;
  }

  MentionIndex mentions() {
    return mentions;
  }

  /**
   * An entity of the article.
   *
   * @throws IllegalArgumentException if a mention names an entity that is not in the article:
   *     references are broken
   */
  Entity entity(String id) {
    Entity entity = entities.get(id);
    return entity != null
        ? entity
        : additions.entity(id).orElseThrow(() -> new IllegalArgumentException("no entity " + id));
  }

  /** What the events need that the references do not have. */
  Additions additions() {
    return additions;
  }

  /** All entities of the references, in the order of their ids. */
  List<Entity> entities() {
    return entities.values().stream().sorted(Comparator.comparing(Entity::id)).toList();
  }

  /** Whether at least one of these has a name. */
  boolean isNamed(Set<String> ids) {
    return ids.stream().anyMatch(id -> !entity(id).anonymous());
  }

  /** The country of this code, if the article speaks of it. */
  Optional<String> country(String iso3) {
    List<Entity> known =
        entities.values().stream()
            .filter(e -> e.country().filter(iso3::equals).isPresent())
            .sorted(Comparator.comparing(Entity::id))
            .toList();
    // Its capital stands for it, too ("London said"); its own name goes first.
    return known.stream()
        .filter(e -> lexicon.countries().isNameOf(iso3, e.name()))
        .findFirst()
        .or(() -> known.stream().findFirst())
        .map(Entity::id);
  }

  /** The country of this code, whether the article speaks of it or not. */
  String countryEvenUnnamed(String iso3) {
    return country(iso3)
        .orElseGet(() -> additions.country(iso3, lexicon.countries().nameOf(iso3).orElse(iso3)));
  }

  /** By telephone, where the headline says that the article is about a call. */
  Optional<MeetingFormat> callFormat() {
    return article
        .article()
        .title()
        .filter(
            t ->
                Arrays.stream(t.split("\\W+"))
                    .anyMatch(w -> lexicon.isReportWord(ReportWord.CALL_HEADLINE, w)))
        .map(t -> MeetingFormat.PHONE);
  }

  /** The code of the country whose government published the article, if one did. */
  Optional<String> home() {
    return article.article().publisher().flatMap(lexicon.countries()::countryOfPublisher);
  }

  /**
   * The entities among those a token and its conjuncts stand for that can take part in a meeting.
   * "The leaders of Mali and Niger", unnamed, stand for these countries.
   */
  List<String> actors(Tree tree, int token) {
    List<String> actors = new ArrayList<>();
    for (int conjunct : tree.coordinated(token)) {
      List<String> own = acting(tree, conjunct);
      boolean unnamed = own.stream().allMatch(id -> entity(id).anonymous());
      if (unnamed && tree.token(conjunct).tag().equals("NNS")) {
        Clause phrase = new Clause(tree, conjunct);
        List<String> countries = new ArrayList<>();
        for (int of : representing(tree, conjunct, phrase)) {
          tree.coordinated(of).forEach(c -> countries.addAll(acting(tree, c)));
        }
        countries.removeIf(id -> entity(id).country().isEmpty());
        own = countries.isEmpty() ? own : countries;
      }
      own.stream().filter(id -> !actors.contains(id)).forEach(actors::add);
    }
    joined(tree, token).stream().filter(id -> !actors.contains(id)).forEach(actors::add);
    return actors;
  }

  /**
   * The country after "and": in "reached by Kenya and the United States and reported" parsers hang
   * it from the verb.
   */
  private List<String> joined(Tree tree, int token) {
    Optional<Mention> here = mentions.headedBy(tree, token).filter(m -> isCountry(m.entities()));
    if (here.isEmpty() || tree.children(token, "conj").size() > 0) {
      return List.of();
    }
    int next = token + 1;
    while (next < tree.size() && tree.token(next).span().begin() < here.get().span().end()) {
      next++;
    }
    if (next >= tree.size() || !tree.lemma(next, "and")) {
      return List.of();
    }
    next += next + 1 < tree.size() && tree.lemma(next + 1, "the") ? 2 : 1;
    for (Mention m : mentions.in(tree.sentence().span())) {
      boolean follows = next < tree.size() && m.span().begin() == tree.token(next).span().begin();
      boolean clause = tree.headOf(m.span()).stream().anyMatch(h -> tree.is(h, "nsubj"));
      if (follows && !clause && m.kind() == MentionKind.NAME && isCountry(m.entities())) {
        return m.entities();
      }
    }
    return List.of();
  }

  /** What they are of or from: not "from across the country", and of farmers not theirs. */
  private List<Integer> representing(Tree tree, int noun, Clause phrase) {
    String lemma = tree.token(noun).lemma().toLowerCase(Locale.ROOT);
    return phrase.obliques("of", "from").stream()
        .filter(of -> lexicon.isPeople(lemma) || phrase.hasCase(of, "of"))
        .filter(of -> !phrase.hasCase(of, "across", "around", "throughout", "all"))
        .toList();
  }

  private boolean isCountry(List<String> ids) {
    return ids.size() == 1 && entity(ids.get(0)).country().isPresent();
  }

  /** The entities a token stands for that can take part in a meeting. */
  List<String> acting(Tree tree, int token) {
    return mentions
        .headedBy(tree, token)
        .filter(m -> !doubt.of(tree, m))
        .map(Mention::entities)
        .orElse(List.of())
        .stream()
        .filter(id -> acts(entity(id)))
        .toList();
  }

  private static boolean acts(Entity e) {
    return e.type() == EntityType.PERSON
        || e.type() == EntityType.ORGANIZATION
        || e.country().isPresent();
  }

  /** The words that a token heads as a mention; its own where it heads none. */
  Span evidence(Tree tree, int token) {
    return mentions.headedBy(tree, token).map(Mention::span).orElse(tree.token(token).span());
  }

  /** The place, country or building that a token names. */
  Optional<String> place(Tree tree, int token) {
    return mentions
        .headedBy(tree, token)
        .filter(m -> m.type() == EntityType.LOCATION && m.entities().size() == 1)
        .map(m -> m.entities().get(0));
  }

  /** The times inside a span, in order. */
  List<TimeExpression> times(Span span) {
    return times.stream().filter(t -> span.contains(t.span())).toList();
  }

  /** Whether a time expression covers the token. */
  boolean isTime(Tree tree, int token) {
    return times.stream().anyMatch(t -> t.span().overlaps(tree.token(token).span()));
  }
}
