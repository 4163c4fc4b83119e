package org.entente.query;

/**
 * A question that cannot be asked as it was put: no such query, no such parameter, nobody of that
 * name, a syntax error. The message says what, where and what to do, and is meant for people.
 */
public final class QueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public QueryException(String message) {
    super(message);
  }

  QueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
