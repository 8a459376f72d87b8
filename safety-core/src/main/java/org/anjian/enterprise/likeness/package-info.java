/**
 * 疑似重复: which entries of the register may be the same enterprise. They are shown with their
 * reasons; a person decides, and nothing is merged by itself.
 */
package org.anjian.enterprise.likeness;
