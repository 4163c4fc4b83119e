package org.entente.gazetteer;

import org.entente.model.Gender;

/**
 * What a given name says about a person's gender.
 *
 * @param gender the more frequent one
 * @param share of the name's bearers who are of that gender, 0.5 to 1
 * @param bearers how many office holders of that given name the table counts
 */
public record GenderShare(Gender gender, double share, int bearers) {}
