package fr.jalon.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine: one process for all tests of the JVM. */
final class BrowserChromium implements AutoCloseable {

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private BrowserChromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Named by the variable {@code CHROMIUM}, by a path or a command, or at a usual place. */
    static Optional<Path> found() {
        String named = System.getenv("CHROMIUM");
        Stream<Path> wanted = named == null || named.isBlank() ? Stream.empty() : named(named);
        return Stream.concat(wanted, USUAL.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static BrowserChromium start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(found().orElseThrow())
                .setArgs(ARGUMENTS);
        return new BrowserChromium(playwright, playwright.chromium().launch(options));
    }

    Browser browser() {
        return browser;
    }

    /** The process of Playwright takes the browser with it. */
    @Override
    public void close() {
        playwright.close();
    }

    private static Stream<Path> named(String command) {
        String folders = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.concat(
                Stream.of(Path.of(command)),
                Stream.of(folders.split(java.io.File.pathSeparator)).map(folder -> Path.of(folder, command)));
    }
}
