package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.gazetteer.Table;
import org.entente.model.Act;
import org.entente.model.Polarity;

/**
 * What a cue does when it stands with a certain complement ({@code lexicon/cue-frames.tsv}): asking
 * <em>whether</em> is a question, asking somebody <em>to</em> do it a demand.
 */
final class CueFrames {
  /**
   * A cue with one kind of complement.
   *
   * @param act what is then done; empty if what the word does anyway
   * @param polarity then for or against; empty if as the word is anyway
   */
  record Frame(Optional<Act> act, Optional<Polarity> polarity) {}

  private static final Map<String, Frame> FRAMES = load();

  private CueFrames() {}

  private static Map<String, Frame> load() {
    Map<String, Frame> frames = new HashMap<>();
    for (Table.Row row : Table.load("/lexicon/cue-frames.tsv").rows()) {
      Frame frame =
          new Frame(
              cell(row, "act").map(a -> Act.valueOf(a.toUpperCase(Locale.ROOT))),
              cell(row, "polarity")
                  .map(p -> p.equals("-") ? Polarity.NEGATIVE : Polarity.POSITIVE));
      for (String name : row.list("frames")) {
        frames.put(row.get("pos") + row.get("lemma") + " " + name, frame);
      }
    }
    return Map.copyOf(frames);
  }

  private static Optional<String> cell(Table.Row row, String column) {
    return row.has(column) ? Optional.of(row.get(column)) : Optional.empty();
  }

  /** What the cue does in the first of its frames that the table knows. */
  static Optional<Frame> of(ArticleView view, int cue) {
    if (view.cue.get(cue).isEmpty()) {
      return Optional.empty();
    }
    CueLexicon.Entry entry = view.cue.get(cue).get();
    return names(view, cue).stream()
        .flatMap(
            name ->
                Optional.ofNullable(FRAMES.get(entry.pos() + entry.lemma() + " " + name)).stream())
        .findFirst();
  }

  /** Whether the word takes a phrase with this preposition, or another complement, by the table. */
  static boolean takes(CueLexicon.Entry entry, String frame) {
    return FRAMES.containsKey(entry.pos() + entry.lemma() + " " + frame);
  }

  /** What the word does with a complement that the table has for it. */
  static Act act(CueLexicon.Entry entry, String frame) {
    return Optional.ofNullable(FRAMES.get(entry.pos() + entry.lemma() + " " + frame))
        .flatMap(Frame::act)
        .orElse(entry.act());
  }

  /** The complements at hand, the most telling first. */
  private static List<String> names(ArticleView view, int cue) {
    Clause clause = new Clause(view, cue);
    List<String> names = new ArrayList<>();
    boolean object = clause.child("obj", "iobj", "nsubj:pass").isPresent();
    OptionalInt finite = clause.child("ccomp");
    if (finite.isPresent()) {
      names.add(opens(view, finite.getAsInt()));
    }
    if (asSaying(view, cue).isPresent()) {
      names.add("obj-as");
    }
    if (Citing.isOfAnother(view, cue)) {
      names.add("obj-source");
    }
    OptionalInt infinitive = clause.child("xcomp");
    if (infinitive.isPresent() && isInfinitive(view, infinitive.getAsInt())) {
      names.add(object ? "obj-to" : "to");
    }
    for (int c : view.children(cue)) {
      boolean phrase = view.relation(c).startsWith("obl") || view.relation(c).equals("advcl");
      new Clause(view, c)
          .child("case", "mark")
          .ifPresent(m -> names.addAll(phrase ? List.of(view.key[m]) : List.of()));
    }
    if (object) {
      names.add("obj");
    }
    return names;
  }

  private static String opens(ArticleView view, int clause) {
    String tag = view.tokens.get(view.leftmost[clause]).tag();
    String first = view.key[view.leftmost[clause]];
    boolean asks = first.equals("whether") || first.equals("if") || tag.startsWith("W");
    return asks
        ? "whether"
        : isInfinitive(view, clause)
            ? "obj-to"
            : new Clause(view, clause).hasWord(StanceWord.DUE) ? "that-due" : "that";
  }

  static boolean isInfinitive(ArticleView view, int verb) {
    return view.children(verb).stream().anyMatch(c -> view.tokens.get(c).tag().equals("TO"));
  }

  /** "saying" of "quoted Lee as saying": a participle after "as", and who is its subject before. */
  static OptionalInt asSaying(ArticleView view, int cue) {
    OptionalInt object = new Clause(view, cue).child("obj");
    if (object.isEmpty() || object.getAsInt() < cue) {
      return OptionalInt.empty();
    }
    int end = Math.min(view.first[view.sentence[cue] + 1] - 1, object.getAsInt() + FAR);
    for (int i = object.getAsInt() + 1; i < end; i++) {
      if (view.key[i].equals("as") && view.tokens.get(i + 1).tag().equals("VBG")) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** An aside between the one quoted and "as saying" is no longer than so many tokens. */
  private static final int FAR = 16;
}
