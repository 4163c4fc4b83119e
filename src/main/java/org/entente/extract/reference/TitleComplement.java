package org.entente.extract.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;

/**
 * What follows the head of a title: its portfolio ("of state", "for foreign affairs") and whose
 * office it is ("of the United States", "at FEMA").
 *
 * @param titleLast last token of the title itself
 * @param end last token of the whole phrase
 * @param of whose office it is, if the words after the head say so
 */
record TitleComplement(int titleLast, int end, Optional<NameSpot> of) {
  /**
   * More nouns than these after "of" are no longer a title ("minister of agriculture, food and
   * rural affairs").
   */
  private static final int LONGEST = 9;

  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "at", "from");

  /** Kinds of office that have a portfolio without an article: "director of communications". */
  private static final Set<String> WITH_PORTFOLIO =
      Set.of("chief", "staff", "envoy", "business", "academic");

  /** Who speaks or works for a country is its own; an envoy for a country is another's. */
  private static final String STAFF = "staff";

  /**
   * Reads on from a head.
   *
   * @param last the head's last token
   * @param of whose office it is by what stands before it
   */
  static TitleComplement after(
      ArticleIndex index,
      TitleLexicon lexicon,
      TitleLexicon.Head head,
      int sentence,
      int last,
      Optional<NameSpot> of) {
    return new Walk(index, lexicon, head, sentence, last).read(new TitleComplement(last, last, of));
  }

  private record Walk(
      ArticleIndex index, TitleLexicon lexicon, TitleLexicon.Head head, int sentence, int last) {

    TitleComplement read(TitleComplement sofar) {
      TitleComplement now = sofar;
      TitleComplement next = head.isOffice() ? step(now) : now;
      while (!next.equals(now)) {
        now = next;
        next = step(now);
      }
      return now;
    }

    private TitleComplement step(TitleComplement now) {
      Tree tree = index.trees().get(sentence);
      if (now.end() + 2 >= tree.size() || !PREPOSITIONS.contains(lower(now.end() + 1))) {
        return now;
      }
      String preposition = lower(now.end() + 1);
      boolean determined = lower(now.end() + 2).equals("the");
      int next = now.end() + (determined ? 3 : 2);
      Optional<NameSpot> name = nameAt(next).filter(n -> !isTitleWord(n) && !describes(n));
      if (name.isPresent()) {
        boolean whole = name.get().spot().first() == next && name.get().type() != EntityType.PERSON;
        return whole ? named(now, preposition, name.get()) : now;
      }
      boolean portfolio =
          head.kind().equals("minister")
              ? preposition.equals("of") || preposition.equals("for")
              : WITH_PORTFOLIO.contains(head.kind())
                  && !determined
                  && (preposition.equals("of") || preposition.equals("for"));
      int stop = portfolio ? complementEnd(tree, now.end() + 2) : now.end();
      if (stop > now.end() + 1) {
        return new TitleComplement(stop, stop, now.of());
      }
      boolean superior =
          preposition.equals("to")
              && head.kind().equals(STAFF)
              && next < tree.size()
              && lexicon.head(lower(next)).filter(TitleLexicon.Head::isOffice).isPresent()
              && !isTitleOfAnother(next);
      if (superior) {
        return new TitleComplement(next, next, now.of());
      }
      return preposition.equals("of") && determined ? unknownBody(tree, now, next) : now;
    }

    /** "An adviser to President Jan Egeland" is adviser; the president is somebody else. */
    private boolean isTitleOfAnother(int token) {
      return nameAt(token + 1)
          .filter(n -> n.type() == EntityType.PERSON && n.spot().first() == token + 1)
          .isPresent();
    }

    private TitleComplement named(TitleComplement now, String preposition, NameSpot name) {
      int end = name.spot().last();
      Tree tree = index.trees().get(sentence);
      boolean owner = end + 1 < tree.size() && tree.token(end + 1).tag().equals("POS");
      boolean body = name.type() == EntityType.ORGANIZATION || head.kind().equals(STAFF);
      boolean elected = head.kind().equals("politician");
      return switch (preposition) {
        case "of" ->
            owner
                ? owned(tree, now, name)
                : new TitleComplement(now.titleLast(), end, now.of().or(() -> Optional.of(name)));
        case "at" ->
            name.type() == EntityType.ORGANIZATION && now.of().isEmpty()
                ? new TitleComplement(now.titleLast(), end, Optional.of(name))
                : now;
        case "from" ->
            elected
                ? new TitleComplement(now.titleLast(), end, now.of().or(() -> Optional.of(name)))
                : now;
        default ->
            owner
                ? now
                : body && now.of().isEmpty()
                    ? new TitleComplement(now.titleLast(), end, Optional.of(name))
                    : portfolio(tree, end, now);
      };
    }

    /**
     * "The secretary of Sylvania's Supreme Council" is of the council; where the body has no name
     * ("the chief of Sylvania's intelligence service"), it is part of the title, and the office is
     * the country's.
     */
    private TitleComplement owned(Tree tree, TitleComplement now, NameSpot owner) {
      int next = owner.spot().last() + 2;
      Optional<NameSpot> body =
          next < tree.size()
              ? nameAt(next)
                  .filter(n -> n.type() == EntityType.ORGANIZATION && n.spot().first() == next)
              : Optional.empty();
      if (body.isPresent()) {
        return new TitleComplement(now.titleLast(), body.get().spot().last(), body);
      }
      int noun = tree.head(owner.spot().last());
      boolean service =
          noun >= next && noun < next + LONGEST && tree.token(noun).tag().matches("NNP?");
      return service && owner.country().isPresent()
          ? new TitleComplement(noun, noun, now.of().or(() -> Optional.of(owner)))
          : now;
    }

    /** "For the Middle East and North Africa". */
    private TitleComplement portfolio(Tree tree, int end, TitleComplement now) {
      Optional<NameSpot> second =
          end + 2 < tree.size() && lower(end + 1).equals("and")
              ? nameAt(end + 2).filter(n -> n.type() == EntityType.LOCATION)
              : Optional.empty();
      int stop = second.map(n -> n.spot().last()).orElse(end);
      return new TitleComplement(stop, stop, now.of());
    }

    /** "Director of the Food Safety Board": a body that the name finder does not know. */
    private TitleComplement unknownBody(Tree tree, TitleComplement now, int from) {
      int end = from - 1;
      while (end + 1 < tree.size()
          && tree.token(end + 1).tag().startsWith("NNP")
          && index.nameAt(sentence, end + 1).isEmpty()) {
        end++;
      }
      return end > from ? new TitleComplement(now.titleLast(), end, now.of()) : now;
    }

    /** A name there, unless the name finder began it inside the title ("of the Interior"). */
    private Optional<NameSpot> nameAt(int token) {
      Tree tree = index.trees().get(sentence);
      return index
          .nameAt(sentence, token)
          .filter(n -> n.spot().first() > last)
          .filter(n -> capital(tree, n.spot().first()));
    }

    /** "For European and Eurasian Affairs". */
    private static boolean describes(NameSpot name) {
      return name.type() == EntityType.NORP;
    }

    /** The name finder may take "State" in "Secretary of State" for a body. */
    private boolean isTitleWord(NameSpot name) {
      return head.kind().equals("minister")
          && lexicon.isModifier(name.words().split(" ")[0].toLowerCase(Locale.ROOT));
    }

    private int complementEnd(Tree tree, int from) {
      int end = from - 1;
      for (int i = from; i < tree.size() && i < from + LONGEST; i++) {
        String tag = tree.token(i).tag();
        String here = lower(i);
        Optional<NameSpot> name = nameAt(i).filter(n -> !describes(n));
        boolean another =
            i > from && lexicon.head(here).filter(TitleLexicon.Head::isOffice).isPresent();
        if (another || name.filter(n -> !lexicon.isModifier(here)).isPresent()) {
          break;
        }
        if (tag.startsWith("NN") || lexicon.isModifier(here)) {
          end = i;
          if (name.isPresent() && name.get().type() != EntityType.PERSON) {
            end = name.get().spot().last();
            i = end;
          }
          if (name.isPresent() && !(i + 1 < tree.size() && tree.lemma(i + 1, ",", "and"))) {
            break;
          }
        } else if (!tag.startsWith("JJ")
            && !(capital(tree, i) && capital(tree, i + 1))
            && !tree.lemma(i, "and", "the", "&")
            && !(here.equals(",") && enumerates(tree, i))) {
          break;
        }
      }
      return end;
    }

    private static boolean capital(Tree tree, int token) {
      return token < tree.size() && Character.isUpperCase(tree.token(token).form().codePointAt(0));
    }

    /** "For Economic Growth, Energy, and the Environment": capitals and a closing "and". */
    private boolean enumerates(Tree tree, int comma) {
      int i = comma + 1;
      while (i < tree.size()
          && i < comma + LONGEST
          && (tree.token(i).tag().matches("NNPS?|JJ") && capital(tree, i) || lower(i).equals(","))
          && nameAt(i).filter(n -> !isTitleWord(n)).isEmpty()) {
        i++;
      }
      return i > comma + 1 && i < tree.size() && lower(i).equals("and")
          || i == comma + 1 && i < tree.size() && lower(i).equals("and");
    }

    private String lower(int token) {
      return index.trees().get(sentence).token(token).form().toLowerCase(Locale.ROOT);
    }
  }
}
