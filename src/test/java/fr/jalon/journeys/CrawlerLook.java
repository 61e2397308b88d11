package fr.jalon.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One way to look at a page: how wide, in which theme, with all the rules of axe. */
record CrawlerLook(int width, ColorScheme theme) {

    private static final int PHONE = 320;

    /**
     * What each build looks at: both widths and both themes, in two looks; {@link #ALL} crosses them. On a phone first:
     * the first look sees whether all of the page fits, before what repeats is taken away.
     */
    static final List<CrawlerLook> USUAL =
            List.of(new CrawlerLook(PHONE, ColorScheme.DARK), new CrawlerLook(1280, ColorScheme.LIGHT));

    static final List<CrawlerLook> ALL = List.of(
            new CrawlerLook(PHONE, ColorScheme.DARK),
            new CrawlerLook(PHONE, ColorScheme.LIGHT),
            new CrawlerLook(1280, ColorScheme.DARK),
            new CrawlerLook(1280, ColorScheme.LIGHT));

    private static final String UNFOLD =
            "document.querySelectorAll('main details').forEach(each => { each.open = true; })";

    private static final String ALIKE = CrawlerAxe.resource(CrawlerLook.class, "alike.js");

    /** The first elements that stick out, for who has to mend it. */
    private static final String WIDE = "[...document.querySelectorAll('body *')]"
            + ".filter(each => each.getBoundingClientRect().right > document.scrollingElement.clientWidth + 1)"
            + ".slice(0, 5).map(each => each.tagName + '.' + each.className).join(' ')";

    /** Asked of the whole page, as of two things with one name one may be among what repeats. */
    private static final String NAMED_TWICE = """
            () => {
                const landmarks = [...document.querySelectorAll('[role=region][aria-label], section[aria-label], nav[aria-label]')];
                const names = [...document.querySelectorAll('[id]')].map(each => '#' + each.id)
                    .concat(landmarks.filter(each => each.checkVisibility()).map(each => each.ariaLabel));
                return names.filter((name, at) => names.indexOf(name) < at).join(', ');
            }""";

    /** What is wrong with the page as it stands, unfolded; leaves the page without what it repeats. */
    List<String> faults(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        page.setViewportSize(width, 900);
        page.evaluate(UNFOLD);
        List<String> faults = new ArrayList<>();
        if (width == PHONE && !fits(page)) {
            faults.add(this + " scrolls sideways: " + page.evaluate(WIDE));
        }
        String twice = (String) page.evaluate(NAMED_TWICE);
        if (!twice.isEmpty()) {
            faults.add(this + " names twice " + twice);
        }
        page.evaluate(ALIKE);
        CrawlerAxe.faults(page).forEach(fault -> faults.add(this + " " + fault));
        return faults;
    }

    private static boolean fits(Page page) {
        return (Boolean)
                page.evaluate("document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth + 1");
    }

    @Override
    public String toString() {
        return "[" + width + " " + theme.name().toLowerCase(Locale.ROOT) + "]";
    }
}
