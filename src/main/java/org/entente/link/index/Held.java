package org.entente.link.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A statement that a person holds or held an office.
 *
 * @param office item of the office; its title and country are that item's
 * @param start the first day that the statement allows
 * @param end the last day that the statement allows; empty: open when the dump was made
 */
public record Held(String office, Optional<LocalDate> start, Optional<LocalDate> end) {}
