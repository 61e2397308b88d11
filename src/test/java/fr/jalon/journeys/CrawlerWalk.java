package fr.jalon.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** One person following every local link, a few examples of each page, looking only at pages not looked at before. */
final class CrawlerWalk {

    private static final String LINKS = "[...document.querySelectorAll('a[href]:not([download])')]"
            + ".map(each => new URL(each.getAttribute('href'), location.href)).filter(each => each.origin === location.origin)"
            + ".map(each => each.pathname + each.search)";

    private final String who;
    private final Page page;
    private final String home;
    private final CrawlerRoutes routes;
    private final List<CrawlerLook> looks;
    private final List<String> faults = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    CrawlerWalk(String who, Page page, String home, CrawlerRoutes routes, List<CrawlerLook> looks) {
        this.who = who;
        this.page = page;
        this.home = home;
        this.routes = routes;
        this.looks = looks;
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add("console: " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
    }

    List<String> faults() {
        return faults;
    }

    /**
     * @param starts looked at first, however many examples they are of one page
     * @param examples how many of each page
     * @param known patterns that need no look any more; those looked at are added
     */
    void follow(Collection<String> starts, int examples, Set<String> known) {
        Queue<String> ahead = new ArrayDeque<>(starts);
        Set<String> seen = new HashSet<>(starts);
        Map<String, Integer> count = new HashMap<>();
        Set<String> alreadyKnown = Set.copyOf(known);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            String pattern = routes.of(address);
            if (count.merge(pattern, 1, Integer::sum) > examples && !starts.contains(address)) {
                continue;
            }
            known.add(pattern);
            visit(address, 200, !alreadyKnown.contains(pattern)).stream()
                    .filter(this::wanted)
                    .filter(seen::add)
                    .forEach(ahead::add);
        }
    }

    /** Looks at one page, and tells where it leads. */
    List<String> visit(String address, int status, boolean look) {
        complaints.clear();
        Response answer = page.navigate(home + address);
        if (answer.status() != status) {
            faults.add(who + " " + address + " answers " + answer.status());
            return List.of();
        }
        List<String> links = links();
        if (look) {
            looks.forEach(each -> each.faults(page).forEach(fault -> faults.add(who + " " + address + " " + fault)));
        }
        complaints.stream()
                .filter(complaint -> status < 400 || !complaint.contains("Failed to load resource"))
                .forEach(complaint -> faults.add(who + " " + address + " " + complaint));
        return links;
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) page.evaluate(LINKS);
    }

    /** Not what changes the language or the theme for all that follows, nor what machines ask. */
    private boolean wanted(String address) {
        return !address.matches(".*[?&](lang|theme)=.*") && !address.startsWith("/actuator/") && routes.isPage(address);
    }
}
