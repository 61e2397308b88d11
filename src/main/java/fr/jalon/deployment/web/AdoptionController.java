package fr.jalon.deployment.web;

import fr.jalon.deployment.application.AdoptionReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.NavEntry;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardTab;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who uses which standard, over all of them. */
@Controller
@PublicPage
@RequestMapping("/deploiement")
class AdoptionController {

    private static final String PATH = "/deploiement";

    private final AdoptionReader reader;
    private final AdoptionPages pages;
    private final AllMaps maps;
    private final Say say;

    AdoptionController(AdoptionReader reader, AdoptionPages pages, AllMaps maps, Say say) {
        this.reader = reader;
        this.maps = maps;
        this.pages = pages;
        this.say = say;
    }

    /** @param links the other maps */
    record AdoptionPage(MapView map, RegisterView register, AdoptionReader.MostUsed used, List<Crumb> links) {}

    @GetMapping
    String show(
            @RequestParam(required = false) String departement,
            @RequestParam(required = false) UUID apres,
            Actor actor,
            Model model) {
        model.addAttribute(
                "page",
                new AdoptionPage(
                        pages.map(null, PATH, say.key("adoption-map.all")),
                        pages.register(null, departement, apres, PATH, actor),
                        reader.mostUsed(),
                        maps.links(null)));
        model.addAttribute("crumbs", List.of(new Crumb(say.key("deployment.title"), null)));
        return "deployment/adoption";
    }

    @GetMapping("/carte.svg")
    void map(HttpServletResponse response) throws IOException {
        pages.writeMap(null, say.key("adoption-map.all"), response);
    }

    @GetMapping("/departements.csv")
    void departements(HttpServletResponse response) throws IOException {
        pages.writeDepartements(null, "deploiement", response);
    }

    @GetMapping("/registre.csv")
    void register(HttpServletResponse response) throws IOException {
        pages.writeRegister(null, response);
    }

    /** Where deployment is reached from. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavEntry deploymentNavEntry() {
            return new NavEntry(40, "nav.deployment", PATH);
        }

        @Bean
        StandardTab deploymentTab() {
            return new StandardTab("deployment", 70, "nav.deployment", PATH);
        }
    }
}
