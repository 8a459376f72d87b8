package org.anjian.architecture.violator.genericexception.money;

final class Thrower {
  void refuse() {
    throw new RuntimeException("something went wrong");
  }
}
