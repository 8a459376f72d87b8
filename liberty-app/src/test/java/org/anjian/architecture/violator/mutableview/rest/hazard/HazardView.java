package org.anjian.architecture.violator.mutableview.rest.hazard;

final class HazardView {
  int state;
}
