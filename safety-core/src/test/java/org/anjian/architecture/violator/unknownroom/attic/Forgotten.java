package org.anjian.architecture.violator.unknownroom.attic;

final class Forgotten {}
