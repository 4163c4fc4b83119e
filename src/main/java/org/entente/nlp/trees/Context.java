package org.entente.nlp.trees;

import java.util.List;
import org.entente.nlp.linear.Features;
import org.entente.nlp.tags.Tag;
import org.entente.nlp.tags.WordClasses;

/**
 * The features of a parser's decisions: words and tags around the top of the stack and the next
 * words, and what already hangs on them (after Zhang and Nivre 2011).
 */
final class Context {
  private static final long NOTHING = Features.hash("<none>");
  private static final int FARTHEST = 10;
  private static final int MOST_DEPENDENTS = 4;

  // Indexed by word, counting from 1; 0 is the root, the last place is "no word".
  private final long[] words;
  private final long[] tags;
  private final long[] universal;
  private final long[] coarse;
  private final long[] fine;
  private final int nothing;

  Context(List<String> forms, List<Tag> found) {
    int size = forms.size();
    nothing = size + 1;
    words = new long[size + 2];
    tags = new long[size + 2];
    universal = new long[size + 2];
    coarse = classes(WordClasses.shipped().coarse(forms));
    fine = classes(WordClasses.shipped().fine(forms));
    words[0] = tags[0] = universal[0] = Features.hash("<root>");
    words[nothing] = tags[nothing] = universal[nothing] = NOTHING;
    for (int i = 0; i < size; i++) {
      words[i + 1] = Features.hash(WordClasses.key(forms.get(i)));
      tags[i + 1] = Features.hash(found.get(i).penn());
      universal[i + 1] = Features.hash(found.get(i).upos());
    }
  }

  private static long[] classes(long[] found) {
    long[] classes = new long[found.length + 2];
    System.arraycopy(found, 0, classes, 1, found.length);
    classes[0] = classes[found.length + 1] = NOTHING;
    return classes;
  }

  private int at(int word) {
    return word == Configuration.NONE ? nothing : word;
  }

  void features(Features into, Configuration parse) {
    into.clear();
    int top = parse.stack(0);
    int below = parse.stack(1);
    int next = parse.buffer(0);
    int s0 = at(top);
    int s1 = at(below);
    int s2 = at(parse.stack(2));
    int b0 = at(next);
    int b1 = at(parse.buffer(1));
    int b2 = at(parse.buffer(2));
    alone(into, s0, s1, s2, b0, b1, b2);
    pairs(into, s0, s1, b0, b1);
    triples(into, s0, s1, s2, b0, b1, b2);
    dependents(into, parse, top, below, next, s0, s1, b0);
    distances(into, parse, top, below, next, s0, s1, b0);
    similar(into, s0, s1, b0, b1);
  }

  /** The same questions of words that stand between the same neighbours. */
  private void similar(Features into, int s0, int s1, int b0, int b1) {
    into.add(200, fine[s0]);
    into.add(201, fine[s1]);
    into.add(202, fine[b0]);
    into.add(203, fine[b1]);
    into.add(204, fine[s0], tags[s0], fine[b0], tags[b0]);
    into.add(205, fine[s1], tags[s1], fine[s0], tags[s0]);
    into.add(206, coarse[s0], tags[s0], coarse[b0], tags[b0]);
    into.add(207, coarse[s1], tags[s1], coarse[s0], tags[s0]);
    into.add(208, fine[s0], tags[s0], tags[b0]);
    into.add(209, fine[s1], tags[s1], tags[s0]);
    into.add(210, tags[s0], fine[b0], tags[b0]);
    into.add(211, tags[s1], fine[s0], tags[s0]);
    into.add(212, words[s0], fine[b0]);
    into.add(213, fine[s1], words[s0]);
    into.add(214, fine[s0], words[b0]);
    into.add(215, words[s1], fine[s0]);
    into.add(216, fine[s1], fine[s0], fine[b0]);
  }

  private void alone(Features into, int s0, int s1, int s2, int b0, int b1, int b2) {
    word(into, 1, s0);
    word(into, 5, s1);
    word(into, 9, s2);
    word(into, 13, b0);
    word(into, 17, b1);
    word(into, 21, b2);
  }

  private void word(Features into, int template, int i) {
    into.add(template, words[i]);
    into.add(template + 1, tags[i]);
    into.add(template + 2, words[i], tags[i]);
    into.add(template + 3, universal[i]);
  }

  private void pairs(Features into, int s0, int s1, int b0, int b1) {
    pair(into, 30, s0, b0);
    pair(into, 40, s1, s0);
    pair(into, 50, b0, b1);
    into.add(60, tags[s1], tags[b0]);
    into.add(61, words[s1], words[b0]);
    into.add(62, words[s1], tags[b0]);
  }

  private void pair(Features into, int template, int a, int b) {
    into.add(template + 3, words[a], tags[a], tags[b]);
    into.add(template + 4, tags[a], words[b], tags[b]);
    into.add(template + 5, words[a], words[b]);
    into.add(template + 6, tags[a], tags[b]);
    into.add(template + 7, universal[a], universal[b]);
    into.add(template + 8, words[a], universal[b]);
    into.add(template + 9, universal[a], words[b]);
  }

  private void triples(Features into, int s0, int s1, int s2, int b0, int b1, int b2) {
    into.add(70, tags[b0], tags[b1], tags[b2]);
    into.add(71, tags[s0], tags[b0], tags[b1]);
    into.add(72, tags[s1], tags[s0], tags[b0]);
    into.add(73, tags[s2], tags[s1], tags[s0]);
    into.add(74, tags[s1], tags[s0], words[b0]);
    into.add(75, tags[s1], words[s0], tags[b0]);
    into.add(76, words[s1], tags[s0], tags[b0]);
    into.add(77, words[s0], tags[b0], tags[b1]);
    into.add(78, tags[s0], words[b0], tags[b1]);
    into.add(79, tags[s0], tags[b0], words[b1]);
    into.add(80, tags[s0], tags[b0], tags[b1], tags[b2]);
    into.add(81, tags[s2], tags[s1], tags[s0], tags[b0]);
  }

  private void dependents(
      Features into, Configuration parse, int top, int below, int next, int s0, int s1, int b0) {
    hanging(into, 100, parse, parse.firstLeft(top), s0, b0);
    hanging(into, 108, parse, parse.firstRight(top), s0, b0);
    hanging(into, 116, parse, parse.secondLeft(top), s0, b0);
    hanging(into, 124, parse, parse.secondRight(top), s0, b0);
    hanging(into, 132, parse, parse.firstLeft(below), s1, s0);
    hanging(into, 140, parse, parse.firstRight(below), s1, s0);
    hanging(into, 148, parse, parse.secondRight(below), s1, s0);
    hanging(into, 156, parse, parse.firstLeft(next), b0, s0);
    hanging(into, 164, parse, parse.secondLeft(next), b0, s0);
    into.add(
        172,
        tags[s0],
        parse.label(parse.firstLeft(top)),
        parse.label(parse.firstRight(top)),
        tags[b0]);
    into.add(
        173,
        tags[s1],
        parse.label(parse.firstLeft(below)),
        parse.label(parse.firstRight(below)),
        tags[s0]);
    into.add(174, words[s0], parse.label(parse.firstLeft(top)), parse.label(parse.firstRight(top)));
    into.add(
        175, words[s1], parse.label(parse.firstLeft(below)), parse.label(parse.firstRight(below)));
  }

  private void hanging(
      Features into, int template, Configuration parse, int dependent, int parent, int other) {
    int d = at(dependent);
    int label = parse.label(dependent);
    into.add(template, words[d]);
    into.add(template + 1, tags[d]);
    into.add(template + 2, label, tags[parent]);
    into.add(template + 3, tags[parent], tags[d], tags[other]);
    into.add(template + 4, label, tags[parent], tags[other]);
    into.add(template + 5, label, words[parent]);
  }

  private void distances(
      Features into, Configuration parse, int top, int below, int next, int s0, int s1, int b0) {
    int far = distance(top, next);
    int near = distance(below, top);
    into.add(180, words[s0], far);
    into.add(181, tags[s0], far, tags[b0]);
    into.add(182, words[b0], far);
    into.add(183, tags[s1], near, tags[s0]);
    into.add(184, words[s1], near);
    int lefts = Math.min(MOST_DEPENDENTS, parse.lefts(top));
    int rights = Math.min(MOST_DEPENDENTS, parse.rights(top));
    int belowRights = Math.min(MOST_DEPENDENTS, parse.rights(below));
    int nextLefts = Math.min(MOST_DEPENDENTS, parse.lefts(next));
    into.add(185, words[s0], lefts);
    into.add(186, tags[s0], lefts);
    into.add(187, words[s0], rights);
    into.add(188, tags[s0], rights);
    into.add(189, words[s1], belowRights);
    into.add(190, tags[s1], belowRights);
    into.add(191, words[b0], nextLefts);
    into.add(192, tags[b0], nextLefts);
  }

  private static int distance(int a, int b) {
    return a <= 0 || b <= 0 ? 0 : Math.min(FARTHEST, Math.abs(b - a));
  }
}
