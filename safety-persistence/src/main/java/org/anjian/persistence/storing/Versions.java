package org.anjian.persistence.storing;

/**
 * 版次：between the revision that the domain knows and the version that the provider counts. A record
 * that has just been stored is at revision 0, as the domain made it; the provider's count begins at
 * 1.
 */
public final class Versions {

  private static final long FIRST = 1;

  private Versions() {}

  /** The domain's revision of a row with this version. */
  public static long revision(long version) {
    return version - FIRST;
  }
}
