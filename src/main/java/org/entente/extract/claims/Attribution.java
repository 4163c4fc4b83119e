package org.entente.extract.claims;

import java.util.BitSet;

/**
 * One attribution as the models found it; tokens are named by their place in the article's row.
 *
 * @param anchor the head of the cue
 * @param cue the cue's tokens, one unbroken stretch
 * @param source the source's tokens, perhaps none
 * @param content the content's tokens, at least one
 * @param probability that there is such an attribution, 0 to 1
 */
record Attribution(int anchor, BitSet cue, BitSet source, BitSet content, double probability) {}
