package org.entente.nlp.trees;

import java.util.List;

/**
 * Heads and relations of a sentence's tokens.
 *
 * @param heads index of each token's head, {@link org.entente.model.Token#ROOT} for the root
 * @param relations each token's relation to its head, "root" for the root
 */
public record Tree(List<Integer> heads, List<String> relations) {
  public Tree {
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }
}
