package org.anjian.architecture.violator.inexact.money;

record Approximate(double amount) {}
