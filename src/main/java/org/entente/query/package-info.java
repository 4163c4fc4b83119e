/**
 * Questions with names.
 *
 * <p>In go the name of a query in {@code queries/} and values for its parameters, out come rows as
 * a table, CSV, TSV, JSON or XML, or triples as Turtle. Read {@link org.entente.query.NamedQuery}
 * first, then {@link org.entente.query.Asking}, which puts values into a query without ever
 * touching its text, and {@link org.entente.query.AnswerFormat}.
 */
@org.jspecify.annotations.NullMarked
package org.entente.query;
