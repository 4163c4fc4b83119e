package org.entente.extract.reference;

import java.util.Optional;
import org.entente.gazetteer.Country;
import org.entente.model.EntityType;

/**
 * A name, or a word for a country or its people, where it stands.
 *
 * @param spot its tokens
 * @param type what it names
 * @param words its normalised characters
 * @param country the country that it names, or whose people, or which its name stands for
 * @param metonym whether it stands for the country's government ("Moscow") rather than naming the
 *     country
 * @param confidence 0 to 1
 */
record NameSpot(
    Spot spot,
    EntityType type,
    String words,
    Optional<Country> country,
    boolean metonym,
    double confidence) {}
