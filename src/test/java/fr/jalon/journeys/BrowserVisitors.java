package fr.jalon.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** People in front of a browser, in French: a stranger, or somebody of the demonstration who has signed in. */
public final class BrowserVisitors {

    private static final String DOMAIN = "@demo.jalon.example";
    private static final String PASSWORD = "demonstration";

    /** Cookies after sign-in, by application and account: nobody signs in twice. */
    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

    private final Browser browser;
    private final String home;

    BrowserVisitors(Browser browser, String home) {
        this.browser = browser;
        this.home = home;
    }

    /** Address of the application, without a slash at its end. */
    public String home() {
        return home;
    }

    /** Closing the context of the page closes the page. */
    public Page stranger() {
        return open(window(null));
    }

    /** @param account like {@code pilote}; null for a stranger */
    public Page signedIn(String account) {
        if (account == null) {
            return stranger();
        }
        return open(window(SIGNED_IN.computeIfAbsent(home + " " + account, each -> signIn(account))));
    }

    /** A stranger on a phone whose browser runs no script. */
    public Page onAPhoneWithoutScript() {
        return open(window(null).setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    private String signIn(String account) {
        Page page = stranger();
        try (BrowserContext context = page.context()) {
            page.navigate("/connexion");
            page.fill("input[name=address]", account + DOMAIN);
            page.fill("input[name=password]", PASSWORD);
            page.locator("main form button[type=submit]").first().click();
            page.waitForURL(address -> !address.contains("/connexion"));
            return context.storageState();
        }
    }

    private Browser.NewContextOptions window(String cookies) {
        return new Browser.NewContextOptions()
                .setBaseURL(home)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1280, 900)
                .setStorageState(cookies);
    }

    private Page open(Browser.NewContextOptions window) {
        BrowserContext context = browser.newContext(window);
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }
}
