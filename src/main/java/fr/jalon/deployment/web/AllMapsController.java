package fr.jalon.deployment.web;

import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** All standards together on the map, by wave or by an indicator the guide proposes for each of them. */
@Controller
@PublicPage
@RequestMapping(AllMaps.PATH + "{which}")
class AllMapsController {

    private final AllMaps maps;
    private final FigureMaps figures;
    private final Say say;

    AllMapsController(AllMaps maps, FigureMaps figures, Say say) {
        this.maps = maps;
        this.figures = figures;
        this.say = say;
    }

    @GetMapping
    String show(@PathVariable String which, Model model) {
        AllMaps.MapPage page = maps.page(which);
        model.addAttribute("page", page);
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(say.key("deployment.title"), "/deploiement"), new Crumb(page.title(), null)));
        return "deployment/all-map";
    }

    @GetMapping("/carte.svg")
    void picture(@PathVariable String which, HttpServletResponse response) throws IOException {
        FigureMap map = maps.map(which);
        if (map == null) {
            throw new NotFound("figures of " + which);
        }
        figures.writeImage(map, response);
    }

    @GetMapping("/departements.csv")
    void departements(@PathVariable String which, HttpServletResponse response) throws IOException {
        figures.writeTable(maps.table(which), maps.unit(which), "deploiement-" + which, response);
    }
}
