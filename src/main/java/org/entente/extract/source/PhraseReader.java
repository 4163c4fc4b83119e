package org.entente.extract.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.extract.source.AnonymityWords.Kind;
import org.entente.extract.syntax.Tree;
import org.entente.model.Anonymity;
import org.entente.model.Argument;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.Span;

/** Takes the phrase of an unnamed source apart: what they are, of whom, where, how they know. */
final class PhraseReader {
  private final AnonymityWords words;
  private final List<Mention> mentions;

  /**
   * A reader.
   *
   * @param mentions of the article
   */
  PhraseReader(AnonymityWords words, List<Mention> mentions) {
    this.words = words;
    this.mentions = mentions;
  }

  /**
   * What a phrase says.
   *
   * @param stop the first token after the noun that is none of its phrase: the cue's or the
   *     content's
   */
  Anonymity read(SourceNoun noun, int stop) {
    SourceNoun.Count count = noun.count(words);
    List<Argument> of = new ArrayList<>();
    Optional<String> role = before(noun, of);
    After after = new After(noun, stop, of);
    after.read();
    return new Anonymity(
        count.atLeast(),
        count.exact(),
        role,
        of.stream().distinct().toList(),
        after.knowledge,
        after.condition,
        after.place);
  }

  /** The role; whom it belongs to is added to {@code of}. */
  private Optional<String> before(SourceNoun noun, List<Argument> of) {
    Tree tree = noun.tree();
    List<Integer> left = new ArrayList<>();
    for (int i = noun.first(); i < noun.head(); i++) {
      Optional<Mention> name = name(tree, i, noun.head());
      Span at = tree.token(i).span();
      boolean alone = name.isEmpty() || name.get().span().equals(at);
      if (alone && words.is(Kind.REGION, noun.word(i))) {
        // Europe's diplomats are not the European Union's.
        of.add(new Argument(tree.token(i).form(), Optional.empty()));
      } else if (name.isPresent()) {
        Argument whom = argument(name.get());
        of.add(whom);
        while (i + 1 < noun.head() && name.get().span().contains(tree.token(i + 1).span())) {
          i++;
        }
      } else if (isOfRole(tree, i)) {
        left.add(i);
      }
    }
    body(tree, left).ifPresent(of::add);
    boolean opening = noun.first() == 0;
    for (int i : List.copyOf(left)) {
      boolean capital = Character.isUpperCase(tree.token(i).form().codePointAt(0));
      if (capital && !(opening && i == 0)) {
        of.add(new Argument(tree.token(i).form(), Optional.empty()));
        left.remove((Integer) i);
      }
    }
    left.removeIf(i -> noun.word(i).equals("and"));
    if (left.isEmpty() && words.is(Kind.GENERIC, noun.lemma())) {
      return Optional.empty();
    }
    left.add(noun.head());
    return Optional.of(
        left.stream()
            .map(i -> i == noun.head() ? noun.lemma() : noun.word(i))
            .collect(Collectors.joining(" ")));
  }

  private boolean isOfRole(Tree tree, int i) {
    String word = SourceNoun.word(tree, i);
    boolean modifier = tree.token(i).tag().matches("JJ|NNP?S?|VBN|VBG|CC");
    return modifier
        && !words.is(Kind.FILLER, word)
        && !words.is(Kind.VEIL, word)
        && !words.is(Kind.FEW, word)
        && !words.is(Kind.NUMBER, word)
        && !word.matches("least|than");
  }

  /** "foreign ministry" of "senior foreign ministry official"; its words are taken away. */
  private Optional<Argument> body(Tree tree, List<Integer> left) {
    for (int at = left.size() - 1; at >= 0; at--) {
      int token = left.get(at);
      if (!words.isBody(SourceNoun.lemma(tree, token))
          || !tree.token(token).tag().startsWith("NN")) {
        continue;
      }
      int from = at;
      while (from > 0
          && left.get(from - 1) == left.get(from) - 1
          && (!words.is(Kind.RANK, SourceNoun.word(tree, left.get(from - 1)))
              || SourceNoun.word(tree, left.get(from - 1)).equals("foreign"))) {
        from--;
      }
      String text =
          left.subList(from, at + 1).stream()
              .map(i -> tree.token(i).form())
              .collect(Collectors.joining(" "));
      left.subList(from, at + 1).clear();
      return Optional.of(new Argument(text, Optional.empty()));
    }
    return Optional.empty();
  }

  /** The widest name over a token that does not reach the noun. */
  private Optional<Mention> name(Tree tree, int token, int head) {
    Span at = tree.token(token).span();
    Span noun = tree.token(head).span();
    return mentions.stream()
        .filter(m -> m.span().contains(at) && !m.span().overlaps(noun))
        .filter(m -> tree.sentence().span().contains(m.span()))
        .filter(m -> m.entities().size() == 1)
        .max(Comparator.comparingInt(m -> m.span().length()));
  }

  private static Argument argument(Mention mention) {
    return new Argument(mention.text(), mention.entities().stream().findFirst());
  }

  /** What stands after the noun, piece by piece. */
  private final class After {
    private final SourceNoun noun;
    private final Tree tree;
    private final int stop;
    private final List<Argument> of;
    private Optional<Span> knowledge = Optional.empty();
    private Optional<Span> condition = Optional.empty();
    private Optional<Argument> place = Optional.empty();

    After(SourceNoun noun, int stop, List<Argument> of) {
      this.noun = noun;
      this.tree = noun.tree();
      this.stop = stop;
      this.of = of;
    }

    void read() {
      int at = noun.head() + 1;
      for (int next = at; next >= 0; next = piece(at)) {
        at = next;
      }
    }

    /** Reads a piece; the token after it, or -1 where none begins here. */
    private int piece(int from) {
      int at = from < stop && noun.word(from).matches(",|and") ? from + 1 : from;
      if (at >= stop) {
        return -1;
      }
      Optional<WordLine.Stretch> why = words.at(Kind.CONDITION, noun.line(), at);
      if (condition.isEmpty() && why.isPresent()) {
        int end = Conditions.end(tree, noun.line(), why.get().end(), stop, words);
        condition = Optional.of(tree.span(at, end - 1));
        return end;
      }
      Optional<WordLine.Stretch> knows = words.at(Kind.KNOWS, noun.line(), at);
      if (knowledge.isEmpty() && knows.isPresent() && knows.get().end() <= stop) {
        int end = end(knows.get().end());
        knowledge = Optional.of(tree.span(at, end - 1));
        return end;
      }
      return at > from ? -1 : phrase(at);
    }

    /** The end of what somebody knows: a comma, a verb, the next piece. */
    private int end(int from) {
      int end = from;
      while (end < stop
          && !noun.word(end).matches("[,.;:\"()]|''|``|--|—|–")
          && words.at(Kind.ENDS, noun.line(), end).isEmpty()
          && words.at(Kind.CONDITION, noun.line(), end).isEmpty()) {
        end++;
      }
      return end;
    }

    /** "in Vienna", "at the ministry". */
    private int phrase(int at) {
      Optional<WordLine.Stretch> near = words.at(Kind.NEARBY, noun.line(), at);
      Optional<WordLine.Stretch> member = words.at(Kind.MEMBER, noun.line(), at);
      if (near.isEmpty() && member.isEmpty()) {
        return -1;
      }
      int begin = at + 1;
      int end = begin;
      while (end < stop && belongs(begin, end)) {
        end++;
      }
      if (end == begin) {
        return -1;
      }
      Span span = tree.span(begin, end - 1);
      Optional<Mention> named = widest(span);
      boolean body =
          named.map(m -> m.type() == EntityType.ORGANIZATION).orElse(false)
              || words.isBody(SourceNoun.lemma(tree, end - 1));
      String text = text(begin, end);
      Argument whom =
          named.map(PhraseReader::argument).orElseGet(() -> new Argument(text, Optional.empty()));
      if (near.isPresent() && !body) {
        boolean location = named.map(m -> m.type() == EntityType.LOCATION).orElse(false);
        if (!location) {
          return -1;
        }
        place = place.or(() -> Optional.of(whom));
      } else if (member.isPresent()) {
        of.add(whom);
      }
      return end;
    }

    private boolean belongs(int begin, int i) {
      boolean noun = tree.token(i).tag().matches("DT|CD|JJ[RS]?|NNP?S?|POS|PRP\\$|HYPH");
      boolean joint = i > begin && this.noun.word(i).equals("of") || this.noun.word(i).equals("&");
      boolean before =
          i > begin
              && tree.token(i - 1).tag().matches("NNP?S?")
              && tree.token(i).tag().matches("DT|PRP\\$");
      return (noun && !before) || joint;
    }

    private String text(int begin, int end) {
      StringBuilder text = new StringBuilder();
      for (int i = begin; i < end; i++) {
        boolean glued = i > begin && tree.token(i - 1).span().end() == tree.token(i).span().begin();
        text.append(i == begin || glued ? "" : " ").append(tree.token(i).form());
      }
      return text.toString();
    }

    /** Whom the whole phrase names, but for an article or a title before it. */
    private Optional<Mention> widest(Span span) {
      return mentions.stream()
          .filter(m -> span.contains(m.span()) && m.entities().size() == 1)
          .filter(m -> span.end() == m.span().end())
          .max(Comparator.comparingInt(m -> m.span().length()));
    }
  }
}
