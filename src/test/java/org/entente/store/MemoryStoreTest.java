package org.entente.store;

import org.junit.jupiter.api.AfterEach;

class MemoryStoreTest implements StoreContract {
  private final Store store = Store.inMemory();

  @Override
  public Store store() {
    return store;
  }

  @AfterEach
  void close() {
    store.close();
  }
}
