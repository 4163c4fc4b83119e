package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.extract.syntax.Tree;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.AnnotatedArticle;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;

/** One article's references: who has been mentioned so far, and whom the next words stand for. */
final class Reading {
  private final ArticleIndex index;
  private final Cast cast = new Cast();
  private final List<TitlePhrase> titles;
  private final Map<NameSpot, Figure> names;
  private final Offices offices;
  private final HomeCountries homes;
  private final Salience salience;
  private final Descriptions descriptions;
  private final Pronouns pronouns;
  private final Groups groups;
  private final Unnamed unnamed;
  private final Described described;
  private final Lists lists;
  private final OwnCountries ownCountries;
  private final List<Reference> references = new ArrayList<>();
  private final Map<Integer, Map<Integer, List<Figure>>> heads = new HashMap<>();

  Reading(
      AnnotatedArticle article,
      Gazetteer gazetteer,
      TitleLexicon lexicon,
      Nouns nouns,
      Court court) {
    index = new ArticleIndex(article, gazetteer, lexicon);
    titles = new TitleGrammar(lexicon, index).find();
    index.drop(titles);
    index.addTitled(titles, gazetteer);
    BeforeNames before = new BeforeNames(index, titles);
    names = new NameResolver(index, gazetteer, cast, before.nearest()).resolve();
    offices = new Offices(index, names, before);
    homes = new HomeCountries(gazetteer, index.article().article(), cast);
    salience = new Salience(index, lexicon);
    descriptions = new Descriptions(index, salience, names, homes);
    pronouns = new Pronouns(index, salience, court.judges(index, names).pronouns());
    groups = new Groups(index, salience, lexicon, gazetteer, homes);
    unnamed = new Unnamed(index, lexicon);
    lists = new Lists(index, names, offices);
    ownCountries = new OwnCountries(index, lexicon, homes);
    Kinds kinds = new Kinds(gazetteer, nouns);
    described =
        new Described(
            new PhraseGrammar(index, nouns),
            new Predications(index, names),
            new DescriptionFeatures(index, salience, kinds),
            kinds,
            court.judges(index, names).descriptions());
  }

  References read() {
    offices.attach(titles);
    names.forEach(
        (name, figure) -> at(name.spot().sentence()).put(name.spot().head(), List.of(figure)));
    Map<Spot, Runnable> inOrder = new TreeMap<>();
    index.names().forEach(name -> inOrder.put(name.spot(), () -> name(name)));
    offices.appositions().forEach(a -> inOrder.put(a.spot(), () -> add(a)));
    Set<Long> taken = taken();
    offices.descriptions().forEach(d -> inOrder.put(d.spot(), () -> description(d)));
    for (int s = 0; s < index.trees().size(); s++) {
      for (int i = 0; i < index.trees().get(s).size(); i++) {
        if (!taken.contains(key(s, i))) {
          common(s, i, inOrder);
        }
      }
    }
    inOrder.values().forEach(Runnable::run);
    return result();
  }

  /** Heads of titles are not described once more as unnamed people. */
  private Set<Long> taken() {
    Set<Long> taken = new HashSet<>();
    List<Spot> spots = new ArrayList<>();
    offices.attached().forEach(t -> spots.add(t.spot()));
    offices.appositions().forEach(a -> spots.add(a.spot()));
    offices.descriptions().stream().filter(d -> !d.plural()).forEach(d -> spots.add(d.spot()));
    for (Spot spot : spots) {
      for (int i = spot.first(); i <= spot.last(); i++) {
        taken.add(key(spot.sentence(), i));
      }
    }
    return taken;
  }

  private long key(int sentence, int token) {
    return (long) sentence << Integer.SIZE | token;
  }

  private void common(int s, int token, Map<Spot, Runnable> inOrder) {
    Tree tree = index.trees().get(s);
    Spot single = new Spot(s, token, token, token);
    if (Pronouns.isSingular(tree.token(token))) {
      inOrder.put(single, () -> pronouns.resolve(single, at(s)).ifPresent(this::add));
    } else if (Pronouns.isPlural(tree.token(token))) {
      inOrder.put(single, () -> groups.they(single).ifPresent(this::add));
    } else if (ownCountries.isOne(single)) {
      inOrder.put(single, () -> ownCountries.resolve(single, at(s)).ifPresent(this::add));
    } else {
      Optional<Spot> group = groups.phrase(s, token);
      Optional<Phrase> phrase = described.phrase(s, token);
      Optional<Spot> other = unnamed.phrase(s, token);
      group
          .or(() -> phrase.map(Phrase::spot))
          .or(() -> other)
          .ifPresent(spot -> inOrder.put(spot, () -> resolve(group, phrase, other)));
    }
  }

  /** What a common noun stands for: several named before, one of them, or somebody unnamed. */
  private void resolve(Optional<Spot> group, Optional<Phrase> phrase, Optional<Spot> other) {
    Optional<Reference> resolved =
        group
            .flatMap(groups::resolve)
            .or(() -> phrase.flatMap(p -> described.resolve(p, at(p.spot().sentence()))));
    if (resolved.isPresent()) {
      add(resolved.get());
    } else {
      other.ifPresent(this::unnamed);
    }
  }

  private void unnamed(Spot spot) {
    EntityType type = unnamed.type(spot.sentence(), spot.head()).orElse(EntityType.PERSON);
    Optional<Figure> voice = unnamed.voiceOf(spot).map(names::get);
    Figure figure = voice.orElseGet(() -> cast.unnamed(unnamed.description(spot), type));
    add(
        new Reference(
            spot,
            MentionKind.TITLE,
            figure.type(),
            List.of(figure),
            voice.isPresent() ? 0.8 : 0.9));
  }

  private void description(TitlePhrase title) {
    if (title.plural()) {
      return;
    }
    Spot spot = title.spot();
    Optional<Reference> resolved =
        descriptions
            .resolve(title)
            .or(
                () ->
                    described
                        .phrase(spot.sentence(), spot.head())
                        .flatMap(p -> described.resolve(p, at(spot.sentence()))));
    if (resolved.isPresent()) {
      add(resolved.get());
    } else {
      String words =
          ArticleIndex.words(index.tree(title.spot()), title.spot().first(), title.spot().last());
      Figure somebody = cast.unnamed(words.replaceFirst("^(?i)(the|an?) ", ""), EntityType.PERSON);
      somebody.hold(new Figure.Held(title, title.of().map(names::get), index.span(title.spot())));
      add(
          new Reference(
              title.spot(), MentionKind.TITLE, EntityType.PERSON, List.of(somebody), 0.9));
    }
  }

  private void name(NameSpot name) {
    Figure figure = names.get(name);
    if (figure == null) {
      return;
    }
    add(
        new Reference(
            name.spot(), MentionKind.NAME, name.type(), List.of(figure), name.confidence()));
    List<Figure> coordinated = lists.coordinated(name.spot(), at(name.spot().sentence()));
    List<Figure> listed = lists.listed(name);
    List<Figure> together = listed.size() > coordinated.size() ? listed : coordinated;
    if (together.size() > 1) {
      groups.together(together, name.spot());
    }
  }

  private void add(Reference reference) {
    references.add(reference);
    at(reference.spot().sentence()).put(reference.spot().head(), reference.figures());
    int head = head(reference.spot());
    reference.figures().forEach(f -> salience.mention(f, reference.spot(), head, reference.kind()));
    if (reference.kind() == MentionKind.PRONOUN) {
      Spot spot = reference.spot();
      List<Figure> coordinated = lists.coordinated(spot, at(spot.sentence()));
      if (coordinated.size() > 1) {
        groups.together(coordinated, reference.spot());
      }
    }
  }

  private Map<Integer, List<Figure>> at(int sentence) {
    return heads.computeIfAbsent(sentence, s -> new HashMap<>());
  }

  /** The head of a name with its title, where that depends on neither. */
  private int head(Spot name) {
    Tree tree = index.tree(name);
    return titled(name)
        .map(Spot::head)
        .filter(h -> tree.head(h) < name.first() || tree.head(h) > name.last())
        .orElse(name.head());
  }

  /** The title right before a name. */
  private Optional<Spot> titled(Spot spot) {
    return index
        .nameAt(spot.sentence(), spot.first())
        .filter(n -> n.spot().equals(spot))
        .map(offices.prenominal()::get)
        .map(TitlePhrase::spot)
        .filter(t -> t.last() == spot.first() - 1);
  }

  /** The name with the title right before it. */
  private Span extent(Spot spot, Span span) {
    return titled(spot).map(t -> index.span(t).union(span)).orElse(span);
  }

  private References result() {
    List<Mention> mentions = new ArrayList<>();
    for (Reference r : references) {
      Span span = index.span(r.spot());
      mentions.add(
          new Mention(
              span,
              extent(r.spot(), span),
              index.article().article().text().cover(span),
              r.type(),
              r.kind(),
              r.figures().stream().map(Figure::id).toList(),
              r.confidence()));
    }
    return new References(mentions, cast.figures().stream().map(f -> f.entity(homes)).toList());
  }
}
