package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody who plays a part in the activities. */
public class PartyForm {

    @FormField("raci.party")
    @NotBlank
    @Size(max = 120)
    private String party;

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }
}
