package fr.jalon.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** One way to look at a page: how wide, in which theme, with all the rules of axe. */
record CrawlerLook(int width, ColorScheme theme) {

    /** What each build looks at: both widths and both themes, in two looks; {@link #ALL} crosses them. */
    static final List<CrawlerLook> USUAL =
            List.of(new CrawlerLook(1280, ColorScheme.LIGHT), new CrawlerLook(320, ColorScheme.DARK));

    static final List<CrawlerLook> ALL = List.of(
            new CrawlerLook(1280, ColorScheme.LIGHT),
            new CrawlerLook(1280, ColorScheme.DARK),
            new CrawlerLook(320, ColorScheme.LIGHT),
            new CrawlerLook(320, ColorScheme.DARK));

    /** What is wrong with the page as it stands, the first forty things that unfold unfolded: the others are alike. */
    List<String> faults(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        page.setViewportSize(width, 900);
        page.evaluate(UNFOLD);
        List<String> faults = new ArrayList<>();
        if (width == 320 && !fits(page)) {
            faults.add(this + " scrolls sideways: " + page.evaluate(WIDE));
        }
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(violations);
        axe.analyze().getViolations().forEach(rule -> rule.getNodes().forEach(node -> faults.add(fault(rule, node))));
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

    /** Beyond forty foldings or panels, as on the page of the API, the others are alike: axe would take minutes. */
    private static final String UNFOLD = """
            () => {
                for (const stack of document.querySelectorAll('main .stack'))
                    [...stack.children].slice(40).forEach(each => each.remove());
                const all = [...document.querySelectorAll('main details')];
                all.slice(40).forEach(each => each.remove());
                all.slice(0, 40).forEach(each => { each.open = true; });
            }""";

    /** The first elements that stick out, for who has to mend it. */
    private static final String WIDE = "[...document.querySelectorAll('body *')]"
            + ".filter(each => each.getBoundingClientRect().right > document.scrollingElement.clientWidth + 1)"
            + ".slice(0, 5).map(each => each.tagName + '.' + each.className).join(' ')";

    @Override
    public String toString() {
        return "[" + width + " " + theme.name().toLowerCase(java.util.Locale.ROOT) + "]";
    }
}
