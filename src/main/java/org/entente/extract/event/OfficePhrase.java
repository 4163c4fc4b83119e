package org.entente.extract.event;

import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;

/**
 * Offices in a row of people: before the name of who holds it ("Minister of Trade, Fisheries and
 * Tourism A"), behind it ("A, the president of B"), or alone. Positions are tokens of one sentence.
 */
final class OfficePhrase {
  /** So many words behind its first comma a portfolio may end. */
  private static final int LONGEST_OFFICE = 12;

  private final EventLexicon lexicon;
  private final Scene scene;
  private final Tree tree;
  private final NounPhrases phrases;

  OfficePhrase(EventLexicon lexicon, Scene scene, Tree tree, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.tree = tree;
    this.phrases = phrases;
  }

  /**
   * Who holds the office that begins here, where its portfolio goes on over commas: "Minister of
   * Trade, Fisheries and Tourism A".
   */
  Optional<Mention> holder(int first, int end) {
    OptionalInt head = phrases.head(first, end);
    boolean named = phrases.names(first, end).stream().anyMatch(m -> m.type() == EntityType.PERSON);
    if (head.isEmpty()
        || named
        || !lexicon.isPerson(phrases.lemma(head.getAsInt()))
        || !tree.token(head.getAsInt()).tag().startsWith("NNP")) {
      return Optional.empty();
    }
    for (int i = end; i < tree.size() && i < end + LONGEST_OFFICE; i++) {
      Optional<Mention> name =
          phrases.names(i, tree.size()).stream()
              .filter(m -> m.type() == EntityType.PERSON && !m.entities().isEmpty())
              .findFirst();
      int at = i;
      boolean here =
          name.filter(m -> m.span().begin() == tree.token(at).span().begin()).isPresent();
      if (here) {
        return name;
      }
      boolean portfolio =
          tree.token(i).tag().matches("NNPS?|JJ|CC|,|HYPH|DT")
              || phrases.is(i, PartyWord.LINK)
              || phrases.is(i, PartyWord.OFFICE_LINK);
      if (!portfolio) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a name with its title begins here: "Director for Trade and Tourism A". */
  boolean isTitled(int token) {
    int begin = tree.token(token).span().begin();
    return scene.mentions().in(tree.sentence().span()).stream()
        .anyMatch(
            m ->
                m.kind() == MentionKind.NAME
                    && m.type() == EntityType.PERSON
                    && m.extent().begin() == begin
                    && m.span().begin() > begin);
  }

  /** Whether what these words name is an office: "Party Member". */
  boolean isOffice(Span words) {
    int first = 0;
    while (tree.token(first).span().begin() < words.begin()) {
      first++;
    }
    int end = first;
    while (end < tree.size() && tree.token(end).span().end() <= words.end()) {
      end++;
    }
    OptionalInt head = phrases.head(first, end);
    return head.isPresent()
        && tree.token(head.getAsInt()).tag().matches("NNP?")
        && Character.isUpperCase(tree.token(head.getAsInt()).form().charAt(0))
        && lexicon.isPerson(phrases.lemma(head.getAsInt()));
  }

  /** "His Royal Highness, Crown Prince A". */
  boolean isHonorific(int first, int end) {
    OptionalInt head = phrases.head(first, end);
    return head.isPresent()
        && head.getAsInt() == end - 1
        && phrases.is(head.getAsInt(), PartyWord.HONORIFIC)
        && end < tree.size()
        && tree.token(end).form().equals(",");
  }

  /** "A, the president of B, and C": what only says who A is. */
  boolean isRemark(int first, int end) {
    int own = serves(first, end).orElse(end);
    boolean named = phrases.names(first, own).stream().anyMatch(m -> m.type() == EntityType.PERSON);
    boolean plural =
        phrases.head(first, end).stream().anyMatch(h -> tree.token(h).tag().matches("NNP?S"));
    boolean article = tree.token(first).tag().equals("DT");
    return !named
        && !plural
        && phrases.head(first, end).stream()
            .anyMatch(
                h ->
                    lexicon.isPerson(phrases.lemma(h))
                        || article && phrases.names(h, h + 1).isEmpty());
  }

  /**
   * Behind the office that these tokens name, where they go on with whom it serves ("Chief of Staff
   * to President A"); their end where they do not.
   */
  int end(int first, int end) {
    OptionalInt head = phrases.head(first, end);
    boolean office = head.isPresent() && lexicon.isPerson(phrases.lemma(head.getAsInt()));
    for (int i = office ? head.getAsInt() + 1 : end; i < end; i++) {
      if (phrases.is(i, PartyWord.LINK) || phrases.is(i, PartyWord.OFFICE_LINK)) {
        return i;
      }
    }
    return end;
  }

  /**
   * Where an office goes on with somebody whom it serves ("Chief of Staff | to President A"), not
   * with what it is for ("Minister for Trade A", "Ambassador to Norland B").
   */
  private OptionalInt serves(int first, int end) {
    int link = end(first, end);
    int next = link + 1;
    while (next < end && tree.token(next).tag().matches("DT|JJ")) {
      next++;
    }
    return next < end && lexicon.isPerson(phrases.lemma(next)) && next > link
        ? OptionalInt.of(link)
        : OptionalInt.empty();
  }
}
