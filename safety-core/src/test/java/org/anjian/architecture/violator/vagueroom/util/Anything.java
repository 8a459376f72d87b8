package org.anjian.architecture.violator.vagueroom.util;

final class Anything {}
