package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Who "I" is: in a transcript whoever has the turn ("THE PRESIDENT: …"), else whose remarks or
 * statement the headline says it is, else who signed it. Inside quotation marks nobody is: others
 * are quoted there.
 */
final class Speakers {
  /** A turn's label at the head of a line; "Q" is whoever asks. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?m)^[ \\t\\u00a0]*(?:(Q(?:UESTION)?)(?:[ \\u00a0]{2,}|\\t|:)|([A-Z][A-Z.'’\\-]*(?: [A-Z][A-Z.'’\\-]*){0,5})(?: \\([^)\\n]{1,40}\\))?:(?=\\s))");

  private static final Pattern HEADLINE =
      Pattern.compile(
          "(?i)\\b(?:remarks|statement|message|speech|address|letter|op-ed|keynote|testimony)\\b(?:[\\w ,’'-]*?)\\b(?:by|from)\\s+(.+)");

  /** Remarks of two people say who speaks at each turn. */
  private static final Pattern JOINT =
      Pattern.compile(".*\\b[Rr]emarks [Bb]y\\b.*? and .*\\p{Lu}.*");

  /** Where the speaker's name ends in a headline. */
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "\\s+(?:[Oo]n|[Aa]t|[Ii]n|[Aa]fter|[Bb]efore|[Aa]nd|[Tt]o|[Dd]uring|[Aa]s|[Ff]ollowing|[Rr]egarding|[Aa]bout|[Uu]pon|[Ww]ith|[Mm]arking|[Aa]head|[Ff]or|of)\\b.*|[,:|–—(].*|[’']s\\b.*");

  /** Documents that whoever signs them speaks in. */
  private static final Pattern SIGNED =
      Pattern.compile("(?i).*\\b(?:proclamation|message|letter|memorandum|order|notice|veto)\\b.*");

  private static final Pattern SIGNATURE =
      Pattern.compile("(?m)^\\s*([A-Z][A-Z.]+(?: [A-Z][A-Z.]*)+)\\.?\\s*$");
  private static final Set<String> NOBODY =
      Set.of("moderator", "operator", "audience", "participant", "member", "members", "reporter");
  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "myself");

  /** A pronoun is the speaker's own but for wrong turns and unmarked quotations. */
  private static final double CONFIDENCE = 0.9;

  private record Turn(int begin, Optional<String> speaker) {}

  private final AnnotatedArticle annotated;
  private final Article article;
  private final List<Mention> mentions;
  private final List<Entity> entities;
  private final Gazetteer gazetteer;

  private Speakers(AnnotatedArticle annotated, References references, Gazetteer gazetteer) {
    this.annotated = annotated;
    this.gazetteer = gazetteer;
    this.article = annotated.article();
    this.mentions = new ArrayList<>(references.mentions());
    this.entities = new ArrayList<>(references.entities());
  }

  /** The references with those of "I", "me" and "my" that have a speaker. */
  static References add(AnnotatedArticle article, References references, Gazetteer gazetteer) {
    return new Speakers(article, references, gazetteer).read(references);
  }

  private References read(References references) {
    Optional<String> title = headline().or(this::signature);
    List<Turn> turns = turns(title);
    Optional<String> alone =
        title.filter(t -> !JOINT.matcher(article.title().orElse("")).matches());
    List<Mention> found = new ArrayList<>();
    boolean quoted = false;
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.form().matches("\"|``|''")) {
          quoted = !quoted;
        } else if (!quoted
            && token.tag().startsWith("PRP")
            && FIRST_PERSON.contains(token.form().toLowerCase(Locale.ROOT))) {
          speaker(turns, token.span().begin(), alone)
              .ifPresent(who -> found.add(mention(token, who)));
        }
      }
      quoted &= !endsParagraph(sentence);
    }
    mentions.addAll(found);
    mentions.sort(Comparator.comparing(Mention::span));
    Set<String> speaking = new HashSet<>();
    found.forEach(m -> speaking.addAll(m.entities()));
    Set<String> known = new HashSet<>();
    references.entities().forEach(e -> known.add(e.id()));
    entities.removeIf(e -> !known.contains(e.id()) && !speaking.contains(e.id()));
    return new References(mentions, entities);
  }

  /** A quotation that is never closed ends with its paragraph. */
  private boolean endsParagraph(Sentence sentence) {
    int end = sentence.span().end();
    return end + 1 >= article.text().length()
        || article.text().cover(new Span(end, end + 2)).equals("\n\n");
  }

  private static Mention mention(Token token, String speaker) {
    return new Mention(
        token.span(),
        token.form(),
        EntityType.PERSON,
        MentionKind.PRONOUN,
        List.of(speaker),
        CONFIDENCE);
  }

  private static Optional<String> speaker(List<Turn> turns, int at, Optional<String> title) {
    Optional<Turn> last = turns.stream().filter(t -> t.begin() <= at).reduce((a, b) -> b);
    return last.isPresent() ? last.get().speaker() : title;
  }

  private List<Turn> turns(Optional<String> title) {
    List<Turn> turns = new ArrayList<>();
    Matcher matcher = TURN.matcher(article.text().value());
    while (matcher.find()) {
      int begin = article.text().toCodePoint(matcher.start());
      Optional<String> speaker =
          matcher.group(1) != null
              ? Optional.empty()
              : labelled(
                  matcher.group(2),
                  new Span(
                      article.text().toCodePoint(matcher.start(2)),
                      article.text().toCodePoint(matcher.end(2))),
                  title);
      turns.add(new Turn(begin, speaker));
    }
    return turns;
  }

  private Optional<String> labelled(String label, Span span, Optional<String> title) {
    String words = label.toLowerCase(Locale.ROOT);
    if (NOBODY.stream().anyMatch(n -> words.matches(".*\\b" + n + "\\b.*"))) {
      return Optional.empty();
    }
    boolean office =
        words.matches("(?:the )?(?:vice )?president|(?:the )?(?:first lady|secretary)");
    boolean fits =
        article.title().filter(t -> t.toLowerCase(Locale.ROOT).contains(bare(words))).isPresent();
    if (office && fits && title.isPresent()) {
      return title;
    }
    String family = words.substring(words.lastIndexOf(' ') + 1);
    return ofFamily(family)
        .or(
            () ->
                mentions.stream()
                    .filter(m -> m.span().end() == span.end() && m.entities().size() == 1)
                    .map(m -> m.entities().get(0))
                    .filter(id -> entity(id).type() == EntityType.PERSON)
                    .filter(id -> !entity(id).anonymous() || office)
                    .findFirst());
  }

  private static String bare(String office) {
    return office.startsWith("the ") ? office.substring("the ".length()) : office;
  }

  private Optional<String> headline() {
    Matcher matcher = HEADLINE.matcher(article.title().orElse(""));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = AFTER_NAME.matcher(matcher.group(1)).replaceFirst("").strip();
    return name.isEmpty() || !Character.isUpperCase(name.codePointAt(0))
        ? Optional.empty()
        : person(withoutOffice(name));
  }

  /** "President Joe Biden" is Joe Biden: the last word and the given names before it. */
  private String withoutOffice(String name) {
    String[] words = name.split("\\s+");
    int first = words.length - 1;
    while (first > 0
        && (words[first].matches("(?i)(?:jr|sr|i+)\\.?")
            || words[first - 1].matches("\\p{Lu}\\.")
            || gazetteer.gender(words[first - 1]).isPresent())) {
      first--;
    }
    return String.join(" ", List.of(words).subList(first, words.length));
  }

  private Optional<String> signature() {
    if (article.title().filter(t -> SIGNED.matcher(t).matches()).isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = SIGNATURE.matcher(article.text().value());
    Optional<String> last = Optional.empty();
    while (matcher.find()) {
      last = Optional.of(matcher.group(1));
    }
    return last.flatMap(this::person);
  }

  /** Somebody of this name in the article, else somebody new. */
  private Optional<String> person(String name) {
    if (name.isBlank() || name.length() > 60) {
      return Optional.empty();
    }
    String[] words = name.replaceFirst("(?i),? (?:jr|sr|iii|ii)\\.?$", "").split("\\s+");
    String family = words[words.length - 1].toLowerCase(Locale.ROOT);
    Optional<String> known =
        words.length > 1 ? named(words[0], family).or(() -> only(family)) : ofFamily(family);
    if (known.isPresent()) {
      return known;
    }
    if (name.equals(name.toUpperCase(Locale.ROOT)) || words.length > 4) {
      return Optional.empty();
    }
    String id = "e" + (entities.stream().mapToInt(e -> number(e.id())).max().orElse(0) + 1);
    entities.add(
        new Entity(
            id, name, EntityType.PERSON, Optional.empty(), Optional.empty(), false, List.of()));
    return Optional.of(id);
  }

  private static int number(String id) {
    return id.matches("e\\d+") ? Integer.parseInt(id.substring(1)) : 0;
  }

  /** The person with this family name who is most fully named. */
  private Optional<String> ofFamily(String family) {
    return ofFamily(family, e -> true);
  }

  private Optional<String> ofFamily(String family, Predicate<Entity> who) {
    return family(family)
        .filter(who)
        .max(Comparator.comparingInt(e -> e.name().length()))
        .map(Entity::id);
  }

  private Stream<Entity> family(String family) {
    return entities.stream()
        .filter(e -> e.type() == EntityType.PERSON && !e.anonymous())
        .filter(
            e -> {
              String name =
                  e.name().toLowerCase(Locale.ROOT).replaceFirst(",? (?:jr|sr|iii|ii)\\.?$", "");
              return name.equals(family) || name.endsWith(" " + family);
            });
  }

  private Optional<String> named(String given, String family) {
    return ofFamily(
        family, e -> e.name().toLowerCase(Locale.ROOT).startsWith(given.toLowerCase(Locale.ROOT)));
  }

  private Optional<String> only(String family) {
    return family(family).count() == 1 ? ofFamily(family) : Optional.empty();
  }

  private Entity entity(String id) {
    return entities.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }
}
