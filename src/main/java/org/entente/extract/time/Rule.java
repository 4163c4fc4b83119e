package org.entente.extract.time;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A pattern over a {@link WordLine} and what its matches mean.
 *
 * @param pattern over whole words
 * @param reader the meaning of a match; empty if it is no time expression, or cannot be settled
 */
record Rule(Pattern pattern, Function<Match, Optional<Reading>> reader) {}
