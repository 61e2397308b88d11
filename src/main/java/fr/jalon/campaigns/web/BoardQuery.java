package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CommentFilter;
import fr.jalon.campaigns.application.answers.BoardFilter;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.shared.Actor;
import java.util.Arrays;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of a board says: which comments are listed, and which one is looked at. Kept from page to page. */
public class BoardQuery {

    private String vue;
    private String document;
    private String type;
    private String organisme;
    private String etat;
    private String q;
    private String apres;
    private String c;
    private String reprise;
    private String modele;

    BoardFilter filter(Actor actor) {
        Disposition disposition = Arrays.stream(Disposition.values())
                .filter(each -> each.name().equals(etat))
                .findFirst()
                .orElse(null);
        return new BoardFilter(
                view(), new CommentFilter(document, type, organisme, null, false, disposition, false, q), actor.id());
    }

    public BoardFilter.View view() {
        return etat != null && vue == null ? BoardFilter.View.ALL : BoardFilter.View.of(vue);
    }

    /** Address with another comment looked at; null for the first of the list. */
    String at(String path, String name) {
        return filters(path, view().address())
                .queryParam("c", name == null ? new Object[0] : new Object[] {name})
                .encode()
                .build()
                .toUriString();
    }

    /** Address of another choice of comments. */
    String looking(String path, BoardFilter.View view) {
        return filters(path, view.address()).encode().build().toUriString();
    }

    String after(String path, String key) {
        return filters(path, view().address())
                .queryParam("apres", key)
                .encode()
                .build()
                .toUriString();
    }

    private UriComponentsBuilder filters(String path, String vue) {
        UriComponentsBuilder here = UriComponentsBuilder.fromPath(path).queryParam("vue", vue);
        param(here, "document", document);
        param(here, "type", type);
        param(here, "organisme", organisme);
        param(here, "etat", etat);
        param(here, "q", q);
        return here;
    }

    private static void param(UriComponentsBuilder here, String name, String value) {
        if (value != null) {
            here.queryParam(name, value);
        }
    }

    public boolean isNarrowed() {
        return document != null || type != null || organisme != null || etat != null || q != null;
    }

    public String getVue() {
        return vue;
    }

    public void setVue(String vue) {
        this.vue = vue;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getOrganisme() {
        return organisme;
    }

    public void setOrganisme(String organisme) {
        this.organisme = organisme;
    }

    public String getEtat() {
        return etat;
    }

    public void setEtat(String etat) {
        this.etat = etat;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getApres() {
        return apres;
    }

    public void setApres(String apres) {
        this.apres = apres;
    }

    public String getC() {
        return c;
    }

    public void setC(String c) {
        this.c = c;
    }

    /** Id of a comment whose answer is to be used again, or null. */
    public String getReprise() {
        return reprise;
    }

    public void setReprise(String reprise) {
        this.reprise = reprise;
    }

    /** Id of a template, or null. */
    public String getModele() {
        return modele;
    }

    public void setModele(String modele) {
        this.modele = modele;
    }
}
