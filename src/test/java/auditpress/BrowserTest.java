package auditpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The example's site in a real browser, opened from disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@org.jspecify.annotations.NullUnmarked
class BrowserTest {
    private static final String AXE = "/axe.min.js";

    private Path site;
    private ChromeDriver browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Path driver = Tools.require("chromedriver");
        Path chromium = Tools.require("chromium");
        Phases phases = new Phases(System::nanoTime);
        Path content = Path.of("content");
        Build build = new Build(new Build.Options(content, folder, Optional::orElseThrow, true, false, "test"), phases);
        new Freeze(folder, new Freeze.Wanted("2026-sv2", content, "test", null, false), phases)
                .run(build.prepare().dossier());
        build.run();
        site = folder.resolve("latest");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .usingAnyFreePort()
                        .withLogOutput(java.io.OutputStream.nullOutputStream())
                        .build(),
                options(chromium));
    }

    private static ChromeOptions options(Path chromium) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        return options;
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "reading.html",
                "findings.html",
                "method.html",
                "matrix.html",
                "rulebook.html",
                "fields.html",
                "risks/index.html",
                "risks/r-001.html",
                "controls/index.html",
                "controls/a.5.15.html",
                "evidence/index.html",
                "evidence/e-001.html",
                "reviews/mr-2026-07.html",
                "documents/pol-02.html",
                "objectives/obj-01.html",
                "people/p-rowe.html",
                "incidents/index.html"
            })
    void everyKindOfPageIsAccessibleInBothThemesAndAtBothWidths(String page) {
        assertAccessible(page);
    }

    /** Contrast depends on the theme, layout on the width; so each of both once, since a check takes seconds. */
    private void assertAccessible(String page) {
        Map.of("light", 390, "dark", 1440).forEach((theme, width) -> {
            emulate(theme, width);
            go(page);
            assertThat(violations()).as(page + " " + theme + " " + width).isEmpty();
            assertThat(overflow())
                    .as(page + " is wider than the window at " + width)
                    .isLessThanOrEqualTo(1);
        });
    }

    @Test
    void nothingIsFetchedAndNothingIsComplainedAbout() {
        emulate("light", 1440);
        browser.manage().logs().get("performance");
        browser.manage().logs().get("browser");
        for (String page : List.of("index.html", "risks/index.html", "risks/r-001.html", "matrix.html")) {
            go(page);
        }
        List<String> outside = new ArrayList<>();
        browser.manage().logs().get("performance").forEach(e -> {
            if (e.getMessage().contains("Network.requestWillBeSent\"")
                    && !e.getMessage().contains("\"url\":\"file:")
                    && !e.getMessage().contains("\"url\":\"data:")) {
                outside.add(e.getMessage());
            }
        });
        assertThat(outside).isEmpty();
        assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
    }

    @Test
    void aRiskLeadsToItsControlToItsEvidenceAndBack() {
        emulate("light", 1440);
        go("risks/r-001.html");
        click("a[href='../controls/a.8.13.html']");
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("A.8.13");
        click("a[href^='../evidence/e-']");
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("E-");
        click("a[href='../controls/a.8.13.html']");
        click("a[href='../risks/r-001.html']");
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("R-001");
    }

    @Test
    void aTableIsFilteredAndSortedAndItsStateStandsInTheAddress() {
        emulate("light", 1440);
        go("risks/index.html");
        WebElement filter = browser.findElement(By.cssSelector("main input[type=search], main input[type=text]"));
        filter.sendKeys("phishing");
        until(() -> visibleRows() == 1);
        assertThat(browser.getCurrentUrl()).contains("phishing");
        browser.navigate().refresh();
        until(() -> visibleRows() == 1);
        go("risks/index.html");
        browser.findElement(By.cssSelector("main th button")).click();
        browser.findElement(By.cssSelector("main th button")).click();
        until(() ->
                browser.findElement(By.cssSelector("main tbody tr")).getText().contains("R-032"));
        assertThat(browser.findElement(By.cssSelector("main th")).getAttribute("aria-sort"))
                .isEqualTo("descending");
    }

    @Test
    void searchFindsARecordFromAnyPage() {
        emulate("light", 1440);
        go("reviews/mr-2026-07.html");
        browser.findElement(By.tagName("body")).sendKeys("/");
        WebElement search = browser.switchTo().activeElement();
        assertThat(search.getTagName()).isEqualTo("input");
        search.sendKeys("R-012");
        until(() -> !browser.findElements(By.cssSelector("[role=option]")).isEmpty());
        search.sendKeys(Keys.ENTER);
        until(() -> browser.getCurrentUrl().contains("risks/r-012.html"));
    }

    @Test
    void searchFindsWhatAPageSaysAndShowsWhere() {
        emulate("light", 1440);
        go("index.html");
        browser.findElement(By.tagName("body")).sendKeys("/");
        browser.switchTo().activeElement().sendKeys("corridor");
        until(() -> !browser.findElements(By.cssSelector("[role=option] mark")).isEmpty());
        WebElement found = browser.findElement(By.cssSelector("[role=option]"));
        assertThat(found.getText()).contains("R-012", "shares a corridor with another tenant");
        assertThat(found.findElement(By.tagName("mark")).getText()).isEqualTo("corridor");
    }

    @Test
    void everyPageLeadsToTheSamePageOfAnotherVersion() {
        emulate("light", 1440);
        go("risks/r-001.html");
        String released = "releases/2026-sv2/data/site/risks/r-001.html";
        until(() -> !browser.findElements(By.cssSelector(".versions summary")).isEmpty());
        click(".versions summary");
        until(() -> !browser.findElements(By.cssSelector(".versions a[href$='" + released + "']"))
                .isEmpty());
        assertThat(violations()).isEmpty();
        click(".versions a[href$='" + released + "']");
        until(() -> browser.getCurrentUrl().endsWith(released));
        until(() -> !browser.findElements(By.cssSelector(".versions summary")).isEmpty());
        assertThat(browser.findElement(By.cssSelector(".versions summary")).getText())
                .contains("Release 2026-sv2")
                .contains("there is a later one");
        click(".versions summary");
        until(() -> !browser.findElements(By.cssSelector(".versions a[href$='latest/risks/r-001.html']"))
                .isEmpty());
        click(".versions a[href$='latest/risks/r-001.html']");
        until(() -> browser.getCurrentUrl().endsWith("latest/risks/r-001.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../index.html", "../releases/2026-sv2/index.html"})
    void thePagesBesideTheVersionsAreAccessible(String page) {
        assertAccessible(page);
    }

    @Test
    void withoutJavaScriptEveryRecordIsReachable() {
        emulate("light", 1440);
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            go("index.html");
            click("nav a[href='risks/index.html']");
            assertThat(browser.findElements(By.cssSelector("main tbody tr a[href*='risks/r-']")))
                    .hasSizeGreaterThanOrEqualTo(32);
            assertThat(browser.findElements(By.cssSelector("main input"))).noneMatch(WebElement::isDisplayed);
        } finally {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    private static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private void emulate(String theme, int width) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.manage().window().setSize(new Dimension(Math.max(width, 500), 1000));
    }

    private void go(String page) {
        browser.get("about:blank");
        browser.get(site.resolve(page).toUri().toString());
    }

    private void click(String selector) {
        WebElement link = browser.findElement(By.cssSelector(selector));
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", link);
        link.click();
    }

    private long visibleRows() {
        return browser.findElements(By.cssSelector("main tbody tr")).stream()
                .filter(WebElement::isDisplayed)
                .count();
    }

    private long overflow() {
        return (Long) browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
    }

    @SuppressWarnings("unchecked")
    private List<String> violations() {
        browser.executeScript(axe());
        return (List<String>) browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations']})
                  .then(r => done(r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary).join(' | '))))
                  .catch(e => done([String(e)]));
                """);
    }

    private static String axe() {
        try (var in = BrowserTest.class.getResourceAsStream(AXE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
