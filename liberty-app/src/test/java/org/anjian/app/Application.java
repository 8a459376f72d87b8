package org.anjian.app;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** 被测应用：the very WAR that was built, for integration tests to deploy. */
public final class Application {

  private Application() {}

  /** The WAR, as {@code mvn package} made it. */
  public static WebArchive war() {
    return ShrinkWrap.createFromZipFile(
        WebArchive.class, new File(System.getProperty("anjian.war")));
  }
}
