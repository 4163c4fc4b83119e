package org.entente.extract.claims;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/** What the tree knows of an attribution's parts that the models did not see. */
final class TreeSource {
  private TreeSource() {}

  /**
   * Where the model saw no source, the tree may know one; and it knows the words around a content:
   * the noun that it belongs to ("the promise that"), or who is quoted as saying it.
   */
  static Attribution of(ArticleView view, Attribution a, List<Attribution> rules) {
    BitSet source = a.source();
    BitSet content = (BitSet) a.content().clone();
    for (Attribution rule : rules) {
      boolean same = rule.anchor() == a.anchor();
      if (same && source.isEmpty() && isApart(rule.source(), a)) {
        source = rule.source();
        content.andNot(source);
      } else if (same
          && source.isEmpty()
          && !rule.source().intersects(a.content())
          && !rule.source().intersects(a.cue())) {
        source = rule.source();
      }
      if (same && CueFrames.asSaying(view, a.anchor()).isPresent()) {
        content.or(rule.content());
      }
      boolean noun =
          view.head[rule.anchor()] == a.anchor() && view.relation(rule.anchor()).equals("obj");
      if (noun && rule.anchor() > a.anchor() && rule.content().equals(a.content())) {
        content.or(rule.cue());
        content.or(rule.source());
        content.andNot(a.source());
      }
    }
    if (source.isEmpty()) {
      source = AccordingTo.phrase(view, a.anchor());
      content.andNot(source);
      if (!source.isEmpty() && view.key[source.length()].equals(",")) {
        content.clear(source.length());
      }
    }
    int row = Beside.rowOf(view, a.anchor());
    if (source.isEmpty() || row != a.anchor() && source.get(row)) {
      // A source that holds the verb before the cue ("Lee left the room and | said") is too long.
      BitSet holder = holder(view, a);
      source = holder.isEmpty() ? source : holder;
    }
    if (content.isEmpty()) {
      return a;
    }
    return AccordingTo.behind(
        view, new Attribution(a.anchor(), a.cue(), source, content, a.probability()));
  }

  /**
   * Whether a source was taken for the first piece of what is said, which goes on behind the cue:
   * "An envoy, speaking softly, said that it rained".
   */
  private static boolean isApart(BitSet source, Attribution a) {
    int first = a.content().nextSetBit(0);
    int end = a.content().nextClearBit(first);
    BitSet piece = new BitSet();
    piece.set(first, end);
    BitSet inside = (BitSet) piece.clone();
    inside.and(source);
    return !source.isEmpty()
        && inside.equals(piece)
        && end <= a.anchor()
        && a.content().nextSetBit(end) > a.anchor();
  }

  /** The subject of a verb, or whose a noun is, wherever it stands and if it can speak. */
  private static BitSet holder(ArticleView view, Attribution a) {
    Holders holders = new Holders(view);
    boolean verb = view.tokens.get(a.anchor()).tag().startsWith("VB");
    boolean passive = holders.child(a.anchor(), "aux:pass").isPresent();
    OptionalInt head =
        !verb
            ? OptionalInt.empty()
            : passive ? holders.agent(a.anchor()) : holders.subject(a.anchor());
    if (head.isEmpty()
        || !holders.isSomeone(head.getAsInt()) && !view.speakers.get(head.getAsInt())) {
      return new BitSet();
    }
    BitSet words = new Wording(view).phrase(head.getAsInt());
    return words.intersects(a.content()) || words.intersects(a.cue()) ? new BitSet() : words;
  }
}
