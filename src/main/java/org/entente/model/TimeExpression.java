package org.entente.model;

/**
 * A time expression with its value, as in TimeML's TIMEX3.
 *
 * @param span where it stands
 * @param type its kind
 * @param value ISO 8601 as TIMEX3 writes it: {@code 2017-07-07}, {@code 2017-07}, {@code 2017-W27},
 *     {@code 2017-07-07/2017-07-09} for a range, {@code PT2H16M} for a duration, {@code PAST_REF}
 */
public record TimeExpression(Span span, TimeType type, String value) {}
