package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The part an organisation plays. */
public class InvolvementForm {

    @FormField("links.organisation")
    @NotNull
    private UUID organisation;

    @FormField("links.part")
    @NotNull
    private fr.jalon.standards.domain.Involvement.Part part;

    public UUID getOrganisation() {
        return organisation;
    }

    public void setOrganisation(UUID organisation) {
        this.organisation = organisation;
    }

    public fr.jalon.standards.domain.Involvement.Part getPart() {
        return part;
    }

    public void setPart(fr.jalon.standards.domain.Involvement.Part part) {
        this.part = part;
    }
}
