package org.anjian.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * 浏览器：a page in a browser of its own for each test that asks for one.
 *
 * <pre>{@code @RegisterExtension final BrowserExtension browser = new BrowserExtension();}</pre>
 *
 * <p>A test in which the page reports an error, or asks another host for anything, fails: the
 * console works without the internet.
 */
public final class BrowserExtension implements BeforeEachCallback, AfterEachCallback {

  private static final List<Integer> WIDTHS = List.of(1366, 1920, 360);
  private static final int HEIGHT = 768;

  /** Two frames for the page to see its new size, then the end of every animation that has one. */
  private static final String AT_REST =
      """
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
        .then(() => Promise.all(document.getAnimations()
          .filter(one => one.effect.getComputedTiming().endTime !== Infinity)
          .map(one => one.finished.catch(() => {}))))
        .then(() => true)""";

  private final List<String> complaints = new ArrayList<>();
  private final List<String> hosts = new ArrayList<>();
  private Optional<Session> session = Optional.empty();

  @Override
  public void beforeEach(ExtensionContext context) {
    complaints.clear();
    hosts.clear();
  }

  /** The test's page, 1366 pixels wide; opened when it is first asked for. */
  public Page page() {
    if (session.isEmpty()) {
      session = Optional.of(open());
    }
    return session.get().page;
  }

  /** Takes a picture of the whole page at each width that people have, for people to look at. */
  public void screenshots(String name) {
    Path folder = Path.of(System.getProperty("anjian.screenshots"));
    for (int width : WIDTHS) {
      page().setViewportSize(width, HEIGHT);
      page().evaluate(AT_REST);
      page()
          .screenshot(
              new ScreenshotOptions()
                  .setPath(folder.resolve(name + "-" + width + ".png"))
                  .setFullPage(true));
    }
    page().setViewportSize(WIDTHS.get(0), HEIGHT);
  }

  /** Works without a connection, which the page may complain about, and connects again. */
  public void withoutConnection(Runnable work) {
    page().context().setOffline(true);
    work.run();
    page().context().setOffline(false);
    complaints.removeIf(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (session.isPresent() && context.getExecutionException().isPresent()) {
      screenshots("failure-" + context.getRequiredTestMethod().getName());
    }
    session.ifPresent(Session::close);
    session = Optional.empty();
    if (!complaints.isEmpty()) {
      throw new AssertionFailedError("The page complained: " + complaints);
    }
    if (hosts.stream().distinct().count() > 1) {
      throw new AssertionFailedError("The page asked more than one host: " + hosts);
    }
  }

  private Session open() {
    Path chromium = Chromium.find(System.getenv()).orElseThrow(BrowserExtension::absent);
    Playwright playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setViewportSize(WIDTHS.get(0), HEIGHT));
    Page page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isRefusal(message)) {
            complaints.add(message.text() + " (" + message.location() + ")");
          }
        });
    page.onRequest(
        request -> {
          URI address = URI.create(request.url());
          if (address.getHost() != null) {
            hosts.add(address.getHost());
          }
        });
    return new Session(playwright, page);
  }

  /** A browser also reports what the server refuses with reason; the page tells people. */
  private static boolean isRefusal(ConsoleMessage message) {
    return message.text().contains("status of 4") && message.location().contains("/api/v1/");
  }

  private static RuntimeException absent() {
    String reason =
        "No Chromium here: install one, or name it in the environment variable CHROMIUM.";
    if ("required".equals(System.getProperty("anjian.browser"))) {
      throw new AssertionFailedError(reason);
    }
    return new TestAbortedException(reason);
  }

  private record Session(Playwright playwright, Page page) {
    void close() {
      playwright.close();
    }
  }
}
