package org.entente.extract.action;

import java.util.Set;
import org.entente.extract.syntax.Tree;

/**
 * One place in the text that tells of an action, before it is known whether it took place.
 *
 * @param tree the sentence's
 * @param head index of the word that tells of it
 * @param verbal whether that is a verb or a predicate, not a mere noun
 * @param told index of the word by whose tense it is told: the light verb over a noun, else the
 *     head
 * @param row how the word tells of it
 * @param actors who does it, ids
 * @param recipients to whom, ids; empty if nobody is named
 */
record Deed(
    Tree tree,
    int head,
    boolean verbal,
    int told,
    ActionLexicon.Row row,
    Set<String> actors,
    Set<String> recipients) {
  Deed {
    actors = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(actors));
    recipients = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(recipients));
  }
}
