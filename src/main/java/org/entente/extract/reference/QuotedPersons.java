package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.syntax.Tree;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Who "I" and "you" are between quotation marks: the subject of the verb of saying that stands
 * beside the quotation, and whom he tells it. A quotation of several sentences is one speaker's.
 */
final class QuotedPersons {
  private static final Set<String> FIRST = Set.of("i", "me", "my", "myself");
  private static final Set<String> SECOND = Set.of("you", "your", "yourself");

  /** Confidence in whoever the sentence itself says is speaking. */
  private static final double BESIDE = 0.9;

  /** Confidence where the quotation's other sentences say it. */
  private static final double NEAR = 0.75;

  /** Less sure pronouns ("he wrote") would pass their errors on to every "I" of the quotation. */
  private static final double SURE = 0.8;

  /** Sentences of a quotation over which its speaker is looked for. */
  private static final int FARTHEST = 3;

  private record Exchange(Optional<String> speaker, Optional<String> addressee) {
    static final Exchange UNKNOWN = new Exchange(Optional.empty(), Optional.empty());

    boolean known() {
      return speaker.isPresent();
    }
  }

  private final List<Tree> trees;
  private final Quotations quotations;
  private final List<Mention> mentions;
  private final Map<String, Entity> people;

  private QuotedPersons(AnnotatedArticle article, References references) {
    trees = article.sentences().stream().map(Tree::of).toList();
    quotations = Quotations.of(trees, article.article().text());
    mentions = references.mentions();
    people =
        references.entities().stream()
            .filter(e -> e.type() == EntityType.PERSON)
            .collect(Collectors.toMap(Entity::id, e -> e));
  }

  /** The references with those of quoted first and second persons. */
  static References add(AnnotatedArticle article, References references) {
    List<Mention> found = new QuotedPersons(article, references).read();
    if (found.isEmpty()) {
      return references;
    }
    List<Mention> all = new ArrayList<>(references.mentions());
    all.addAll(found);
    all.sort(Comparator.comparing(Mention::span));
    return new References(all, references.entities());
  }

  private List<Mention> read() {
    List<Mention> found = new ArrayList<>();
    for (int s = 0; s < trees.size(); s++) {
      Tree tree = trees.get(s);
      for (int i = 0; i < tree.size(); i++) {
        String word = tree.token(i).form().toLowerCase(Locale.ROOT);
        boolean first = FIRST.contains(word);
        if ((first || SECOND.contains(word))
            && tree.token(i).tag().startsWith("PRP")
            && quotations.quoted(s, i)) {
          Exchange beside = exchange(s);
          Exchange exchange = beside.known() ? beside : around(s);
          Optional<String> who = first ? exchange.speaker() : exchange.addressee();
          Token token = tree.token(i);
          double confidence = beside.known() ? BESIDE : NEAR;
          who.ifPresent(e -> found.add(mention(token, e, confidence)));
        }
      }
    }
    return found;
  }

  private static Mention mention(Token token, String entity, double confidence) {
    return new Mention(
        token.span(),
        token.form(),
        EntityType.PERSON,
        MentionKind.PRONOUN,
        List.of(entity),
        confidence);
  }

  /** Who speaks to whom by the words of a sentence outside of its quotations. */
  private Exchange exchange(int s) {
    Tree tree = trees.get(s);
    for (int i = 0; i < tree.size(); i++) {
      if (!quotations.quoted(s, i)
          && tree.token(i).tag().startsWith("V")
          && PronounFeatures.isSpeech(tree.token(i).lemma())) {
        OptionalInt subject = tree.child(i, "nsubj");
        if (subject.isPresent() && !quotations.quoted(s, subject.getAsInt())) {
          Optional<String> speaker = person(tree, subject.getAsInt());
          OptionalInt object = tree.child(i, "obj", "iobj");
          Optional<String> addressee =
              object.isPresent() && !quotations.quoted(s, object.getAsInt())
                  ? person(tree, object.getAsInt())
                  : Optional.empty();
          return new Exchange(speaker, addressee);
        }
      }
    }
    return Exchange.UNKNOWN;
  }

  /** The speaker of the same quotation's later sentences, else of its earlier ones. */
  private Exchange around(int s) {
    for (int step : new int[] {1, -1}) {
      for (int n = 1; n <= FARTHEST; n++) {
        int other = s + step * n;
        int inner = step > 0 ? other - 1 : other + 1;
        if (other < 0 || other >= trees.size() || !joined(Math.min(inner, other))) {
          break;
        }
        Exchange exchange = exchange(other);
        if (exchange.known()) {
          return exchange;
        }
      }
    }
    return Exchange.UNKNOWN;
  }

  /** Whether a quotation runs on from a sentence into the next. */
  private boolean joined(int s) {
    Tree tree = trees.get(s);
    int last = tree.size() - 1;
    return s + 1 < trees.size()
        && quotations.quoted(s, last)
        && quotations.quoted(s + 1, 0)
        && !quotations.apart(s, s + 1);
  }

  private Optional<String> person(Tree tree, int head) {
    Span token = tree.token(head).span();
    return mentions.stream()
        .filter(m -> m.extent().contains(token) && m.entities().size() == 1)
        .min(Comparator.comparingInt(m -> m.span().length()))
        .filter(m -> m.kind() != MentionKind.PRONOUN || m.confidence() >= SURE)
        .map(m -> m.entities().get(0))
        .filter(people::containsKey);
  }
}
