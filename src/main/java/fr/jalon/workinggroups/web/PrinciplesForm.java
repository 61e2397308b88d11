package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import fr.jalon.workinggroups.domain.Principle;
import java.util.ArrayList;
import java.util.List;

/** The principles of a group, in their order. */
public class PrinciplesForm {

    @FormField("principles.principle")
    private List<String> titles = new ArrayList<>();

    @FormField("principles.body")
    private List<String> bodies = new ArrayList<>();

    static PrinciplesForm of(List<Principle> principles) {
        PrinciplesForm form = new PrinciplesForm();
        principles.forEach(principle -> {
            form.titles.add(principle.title());
            form.bodies.add(principle.body());
        });
        return form;
    }

    List<Principle> principles() {
        List<Principle> said = new ArrayList<>();
        for (int at = 0; at < Math.max(titles.size(), bodies.size()); at++) {
            said.add(new Principle(
                    at < titles.size() ? titles.get(at) : null, at < bodies.size() ? bodies.get(at) : null));
        }
        return said;
    }

    public List<String> getTitles() {
        return titles;
    }

    public void setTitles(List<String> titles) {
        this.titles = titles;
    }

    public List<String> getBodies() {
        return bodies;
    }

    public void setBodies(List<String> bodies) {
        this.bodies = bodies;
    }
}
