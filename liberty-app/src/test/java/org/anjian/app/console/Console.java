package org.anjian.app.console;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URL;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 控制台: what people do on its pages, in their words. Fields are named as on the wire. */
final class Console {

  private final Page page;
  private final URL base;

  Console(Page page, URL base) {
    this.page = page;
    this.base = base;
    page.setDefaultTimeout(20_000);
  }

  /** Opens a page by its address behind the #. */
  Console open(String place) {
    page.navigate(base + "#" + place);
    return this;
  }

  /** Signs in and waits for the desk. */
  Console signIn(String name, String password) {
    page.navigate(base.toString());
    type("name", name);
    type("password", password);
    press("登录");
    return waitFor(".desk .tiles");
  }

  Console signOut() {
    page.locator(".top-right button").last().click();
    page.getByText("退出登录").click();
    return waitFor(".login-box");
  }

  /** Presses the button of a name. */
  Console press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(exactly(button)))
        .first()
        .click();
    return this;
  }

  /** Writes into a field. */
  Console type(String field, String text) {
    field(field).locator("input, textarea").first().fill(text);
    return this;
  }

  /** Types a date as people do: 20230510. */
  Console date(String field, String digits) {
    Locator input = field(field).locator("input");
    input.click();
    input.fill(digits);
    input.press("Enter");
    return this;
  }

  /** Looks for a text in a box and takes the first that is found. */
  Console find(String field, String text, String found) {
    field(field).locator(".ant-select").click();
    field(field).locator("input").fill(text);
    option(found).click();
    closed();
    return this;
  }

  /** Takes one of the options of a box. */
  Console choose(String field, String label) {
    field(field).locator(".ant-select").click();
    option(label).click();
    closed();
    return this;
  }

  /** Takes several of the options of a box. */
  Console chooseAll(String field, String... labels) {
    field(field).locator(".ant-select").click();
    for (String label : labels) {
      option(label).click();
    }
    page.locator(".act-drawer .ant-drawer-title").click();
    closed();
    return this;
  }

  /** Takes a division that is looked for by its code. */
  Console division(String field, String code, String name) {
    field(field).locator(".ant-select").click();
    field(field).locator("input").fill(code);
    page.locator(".ant-select-tree-title:visible").filter(containing(name)).click();
    closed();
    return this;
  }

  /** Presses one of the buttons that stand side by side. */
  Console mark(String field, String label) {
    field(field).locator(".ant-radio-button-wrapper").filter(containing(exactly(label))).click();
    return this;
  }

  /** Does the act of the drawer and waits until it is done. */
  Console act() {
    page.locator(".act-footer .ant-btn-primary").click();
    page.locator(".act-drawer .act")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    return this;
  }

  Console waitFor(String selector) {
    page.locator(selector).first().waitFor();
    return this;
  }

  /** Waits for a page whose address looks like this. */
  Console waitForPlace(String pattern) {
    Pattern address = Pattern.compile("#" + pattern + "$");
    page.waitForCondition(() -> address.matcher(page.url()).find());
    return this;
  }

  /** Where we are, behind the #. */
  String place() {
    return page.url().substring(page.url().indexOf('#') + 1);
  }

  String text(String selector) {
    return page.locator(selector).first().innerText().strip();
  }

  /** What the paper in its frame says. */
  String paper() {
    return page.frameLocator(".paper-frame").locator("main").textContent();
  }

  Page page() {
    return page;
  }

  private Locator field(String path) {
    return page.locator("[data-path='" + path + "']");
  }

  private Locator option(String label) {
    return page.locator(".ant-select-item-option:not(.ant-select-item-option-disabled):visible")
        .filter(containing(label))
        .first();
  }

  /** Waits until no list is open any more. */
  private void closed() {
    page.waitForCondition(() -> page.locator(".ant-select-dropdown:visible").count() == 0);
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.FilterOptions containing(Pattern text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** The whole text; buttons of two characters are set with a blank between them. */
  private static Pattern exactly(String text) {
    return Pattern.compile(
        text.chars()
            .filter(c -> !Character.isWhitespace(c))
            .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : "\\" + (char) c)
            .collect(Collectors.joining("\\s*", "^\\s*", "\\s*$")));
  }
}
