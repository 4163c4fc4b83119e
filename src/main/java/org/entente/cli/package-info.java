/**
 * The command line: verbs, options, exit codes. In go a user's words, out come data on standard
 * output and messages on standard error. Read {@link org.entente.cli.Cli} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.cli;
