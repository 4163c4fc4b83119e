package org.entente.evaluate.offices;

import java.util.Optional;
import org.entente.model.Span;
import org.entente.model.TenureStatus;

/**
 * An office that a sentence gives to somebody whom it names.
 *
 * @param person the name, without title
 * @param title the words of the office, without the country or body whose it is
 * @param status when it is held; none where readers may differ whether the sentence says it: then
 *     neither finding nor missing it counts
 * @param ofWords the words that say whose office it is
 * @param ofName the country or body as the article names it, where the sentence does not
 */
record MarkedOffice(
    Span person,
    Span title,
    Optional<TenureStatus> status,
    Optional<Span> ofWords,
    Optional<String> ofName) {}
