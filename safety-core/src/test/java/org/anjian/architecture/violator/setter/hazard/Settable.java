package org.anjian.architecture.violator.setter.hazard;

final class Settable {
  private int state;

  void setState(int state) {
    this.state = state;
  }

  int state() {
    return state;
  }
}
