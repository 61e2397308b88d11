package fr.jalon.deployment.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What can be taken away from the deployment of a standard: the map as a picture, its figures, the register. */
@Controller
@RequestMapping("/standards/{slug}/deploiement")
class StandardMapController {

    private final AdoptionPages pages;
    private final StandardHeads heads;

    StandardMapController(AdoptionPages pages, StandardHeads heads) {
        this.pages = pages;
        this.heads = heads;
    }

    @PublicPage
    @GetMapping("/carte.svg")
    void map(@PathVariable String slug, Actor actor, HttpServletResponse response) throws IOException {
        StandardHead head = heads.head(slug, actor);
        pages.writeMap(head.id(), head.title(), response);
    }

    @PublicPage
    @GetMapping("/departements.csv")
    void departements(@PathVariable String slug, Actor actor, HttpServletResponse response) throws IOException {
        pages.writeDepartements(heads.head(slug, actor).id(), "deploiement-" + slug, response);
    }

    @PublicPage
    @GetMapping("/registre.csv")
    void register(@PathVariable String slug, Actor actor, HttpServletResponse response) throws IOException {
        pages.writeRegister(heads.head(slug, actor).id(), response);
    }
}
