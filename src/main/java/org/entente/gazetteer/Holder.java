package org.entente.gazetteer;

/**
 * Who held an office on a day.
 *
 * @param person the holder
 * @param tenure the row that says so
 * @param certain whether the source speaks for that day; otherwise the tenure was open when the
 *     source was last read
 */
public record Holder(Person person, TenureRow tenure, boolean certain) {}
