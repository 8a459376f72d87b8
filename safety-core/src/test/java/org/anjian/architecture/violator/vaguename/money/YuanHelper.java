package org.anjian.architecture.violator.vaguename.money;

final class YuanHelper {}
