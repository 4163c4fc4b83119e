/**
 * What actors do to each other besides meeting: accuse, demand, threaten, sanction, attack, aid …
 * with the event codes of PLOVER.
 *
 * <p>In go the analysed article, who is who in it, its times, meetings and agreements; out come
 * {@link org.entente.extract.action.Actions}: one action for each code, actor and recipient,
 * however often it is told. What is a meeting or an agreement already is no action; an act of
 * speech that is a claim as well ("accused") is both, the claim for its content, the action for
 * whom it is done to. Read {@link org.entente.extract.action.ActionFinder} first, then the tables
 * {@code lexicon/actions.tsv} and {@link org.entente.extract.action.VerbDeeds}.
 */
@org.jspecify.annotations.NullMarked
package org.entente.extract.action;
