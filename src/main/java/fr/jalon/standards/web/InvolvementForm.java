package fr.jalon.standards.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The part an organisation plays. */
public class InvolvementForm {

    @NotNull
    private UUID organisation;

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
