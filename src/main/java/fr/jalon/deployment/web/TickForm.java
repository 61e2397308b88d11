package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.plan.EntryKind;
import fr.jalon.shared.web.FormField;
import java.util.ArrayList;
import java.util.List;

/** What is ticked in a checklist of a plan. */
public class TickForm {

    @FormField("entry.kinds")
    private List<EntryKind> kinds = new ArrayList<>();

    public List<EntryKind> getKinds() {
        return kinds;
    }

    public void setKinds(List<EntryKind> kinds) {
        this.kinds = kinds == null ? new ArrayList<>() : kinds;
    }
}
