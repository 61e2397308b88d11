package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page one can reach by links answers, fits a phone, and leaves axe nothing to say. */
@BrowserTest
class CrawlerTests {

    /** Standards that show most: one about to be revised, one under way, one with a whole history. */
    private static final List<String> STARTS = List.of(
            "/standards/operations-d-amenagement",
            "/standards/lieux-de-mediation-numerique",
            "/standards/geostandards-risques-ppr",
            "/",
            "/standards",
            "/plan-du-site");

    /** Where a group meets, a plan is carried out, a call is prepared: the full build begins there too. */
    private static final List<String> RICHEST = List.of(
            "/standards/accessibilite-cheminement-espace-naturel/groupe",
            "/standards/accessibilite-cheminement-espace-naturel/reunions",
            "/standards/accessibilite-cheminement-espace-naturel/deploiement/plan",
            "/standards/accessibilite-cheminement-espace-naturel/cycle-de-vie",
            "/standards/lieux-de-mediation-numerique/reunions",
            "/appels");

    /** All who walk in the full build; in each build the two who see most do, the pilot first. */
    private static final List<String> WHO = Arrays.asList("pilote", "secretariat", "admin", null);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void everyPageIsSoundAsWhoSeesMostOfIt(BrowserVisitors visitors) {
        Set<String> known = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (String account : List.of("pilote", "secretariat")) {
            faults.addAll(walk(visitors, account, STARTS, 1, CrawlerLook.USUAL, known));
        }

        CrawlerRoutes routes = new CrawlerRoutes(mapping);
        Set<String> unseen = new java.util.TreeSet<>(routes.all());
        unseen.removeAll(known);
        System.out.println("Pages looked at: " + known.size() + "; no link leads to " + unseen);
        assertThat(String.join("\n", faults)).isEmpty();
    }

    @Test
    @Tag("full")
    void everyPageIsSoundAsAnybody(BrowserVisitors visitors) {
        List<String> faults = new ArrayList<>();
        for (String account : WHO) {
            faults.addAll(walk(visitors, account, STARTS, 3, CrawlerLook.ALL, new HashSet<>()));
        }
        Set<String> known = new HashSet<>();
        for (String account : List.of("animation", "pilote")) {
            faults.addAll(walk(visitors, account, RICHEST, 1, CrawlerLook.ALL, known));
        }

        assertThat(String.join("\n", faults)).isEmpty();
    }

    @Test
    void thePageOfAnUnknownAddressIsSound(BrowserVisitors visitors) {
        Page page = visitors.stranger();
        try (BrowserContext context = page.context()) {
            CrawlerWalk walk = walk(visitors, null, page, CrawlerLook.USUAL);

            List<String> links = walk.visit("/standards/il-n-existe-pas", 404, true);

            assertThat(String.join("\n", walk.faults())).isEmpty();
            assertThat(links).contains("/standards");
        }
    }

    private List<String> walk(
            BrowserVisitors visitors,
            String account,
            List<String> starts,
            int examples,
            List<CrawlerLook> looks,
            Set<String> known) {
        Page page = visitors.signedIn(account);
        try (BrowserContext context = page.context()) {
            CrawlerWalk walk = walk(visitors, account, page, looks);
            walk.follow(starts, examples, known);
            return walk.faults();
        }
    }

    private CrawlerWalk walk(BrowserVisitors visitors, String account, Page page, List<CrawlerLook> looks) {
        String who = account == null ? "stranger" : account;
        return new CrawlerWalk(who, page, visitors.home(), new CrawlerRoutes(mapping), looks);
    }
}
