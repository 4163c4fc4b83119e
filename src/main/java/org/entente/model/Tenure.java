package org.entente.model;

import java.util.Optional;

/**
 * An office that a person has, had or will have, as an article reports it.
 *
 * @param title of the office, in the article's words ("Secretary of State")
 * @param of entity id of the country or organisation whose office it is
 * @param status when
 * @param evidence the words that say so
 */
public record Tenure(String title, Optional<String> of, TenureStatus status, Span evidence) {}
