package org.entente.store;

/**
 * A store that cannot be used: in use elsewhere, not there, not a store, or damaged. The message
 * says what, where and what to do, and is meant for people; the command line prints it without a
 * stack trace.
 */
public final class StoreException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
