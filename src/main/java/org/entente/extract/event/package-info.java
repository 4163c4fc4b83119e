/**
 * Meetings and agreements.
 *
 * <p>In go the analysed article, who is who in it, and its times; out come {@link
 * org.entente.extract.event.Events}: one meeting per real event, however often it is mentioned, and
 * what was agreed. Read {@link org.entente.extract.event.EventFinder} first, then {@link
 * org.entente.extract.event.MeetingTriggers} (what reports a meeting) and {@link
 * org.entente.extract.event.MeetingMerger} (which reports are one event's).
 */
@org.jspecify.annotations.NullMarked
package org.entente.extract.event;
