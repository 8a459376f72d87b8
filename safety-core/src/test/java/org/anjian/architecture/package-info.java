/**
 * 房子的规矩：the rules of the house as tests.
 *
 * <p>A {@link org.anjian.architecture.Guard} is a rule together with a deliberate violator, in a
 * package of its own under {@code violator}: each rule must hold for the code that ships, and must
 * fail for its violator. A rule that matches nothing fails as well.
 */
package org.anjian.architecture;
