package org.anjian.architecture.violator.foreign.money;

import com.tngtech.archunit.core.domain.JavaClass;

record Borrowed(JavaClass from) {}
