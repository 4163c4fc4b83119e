/**
 * Who and what is named: people, organisations, places, nationalities, events.
 *
 * <p>In go the tagged sentences of one article, out come its names. Read {@link
 * org.entente.nlp.names.OpenNlpNames} first, then {@link org.entente.nlp.names.NameFeatures}, which
 * is what the model sees of a token; {@link org.entente.nlp.names.NameTraining} makes the model.
 */
@org.jspecify.annotations.NullMarked
package org.entente.nlp.names;
