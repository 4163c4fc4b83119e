/**
 * Found meetings against meetings marked by hand. In go stand-off gold, the texts it was marked in
 * and a way from article to facts; out come scores. Read {@link
 * org.entente.evaluate.meetings.MeetingScores} first, then {@link
 * org.entente.evaluate.meetings.MeetingAlignment}: which found meeting is taken for which marked
 * one.
 */
@org.jspecify.annotations.NullMarked
package org.entente.evaluate.meetings;
