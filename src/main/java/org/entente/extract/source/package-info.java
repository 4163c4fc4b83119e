/**
 * Sources that an article does not name ("two officials familiar with the talks"). In go an
 * article, its claims, mentions and entities; out come the same claims, whose unnamed sources are
 * entities of their own and say what the text gives about them: how many, what they are, of which
 * country or body, how they know, on what condition they spoke, and where they are.
 *
 * <p>Read {@link org.entente.extract.source.AnonymousSources} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.extract.source;
