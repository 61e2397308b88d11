package fr.jalon.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** One way to look at a page: how wide, in which theme, with all the rules of axe or those that colours decide. */
record CrawlerLook(int width, ColorScheme theme, boolean whole) {

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    /** What each build looks at: what does not depend on the colours is the same in both themes. */
    static final List<CrawlerLook> USUAL = List.of(
            new CrawlerLook(1280, ColorScheme.LIGHT, true),
            new CrawlerLook(1280, ColorScheme.DARK, false),
            new CrawlerLook(320, ColorScheme.LIGHT, true));

    static final List<CrawlerLook> ALL = List.of(
            new CrawlerLook(1280, ColorScheme.LIGHT, true),
            new CrawlerLook(1280, ColorScheme.DARK, true),
            new CrawlerLook(320, ColorScheme.LIGHT, true),
            new CrawlerLook(320, ColorScheme.DARK, true));

    /** What is wrong with the page as it stands, everything that can be unfolded in it unfolded. */
    List<String> faults(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        page.setViewportSize(width, 900);
        page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)");
        List<String> faults = new ArrayList<>();
        if (width == 320 && !fits(page)) {
            faults.add(this + " scrolls sideways: " + page.evaluate(WIDE));
        }
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        (whole ? axe : axe.withRules(OF_COLOURS)).analyze().getViolations().forEach(rule -> rule.getNodes()
                .forEach(node -> faults.add(fault(rule, node))));
        return faults;
    }

    private String fault(Rule rule, CheckedNode node) {
        return "%s %s at %s: %s"
                .formatted(
                        this,
                        rule.getId(),
                        node.getTarget(),
                        String.valueOf(node.getFailureSummary()).replaceAll("\\s+", " "));
    }

    private static boolean fits(Page page) {
        return (Boolean)
                page.evaluate("document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth + 1");
    }

    /** The first elements that stick out, for who has to mend it. */
    private static final String WIDE = "[...document.querySelectorAll('body *')]"
            + ".filter(each => each.getBoundingClientRect().right > document.scrollingElement.clientWidth + 1)"
            + ".slice(0, 5).map(each => each.tagName + '.' + each.className).join(' ')";

    @Override
    public String toString() {
        return "[" + width + " " + theme.name().toLowerCase(java.util.Locale.ROOT) + "]";
    }
}
