package fr.jalon.campaigns.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** How somebody is called, and whether others may read it. */
public class NameForm {

    @FormField("follow.name")
    @Size(max = 120)
    private String name;

    private boolean namePublic;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isNamePublic() {
        return namePublic;
    }

    public void setNamePublic(boolean namePublic) {
        this.namePublic = namePublic;
    }
}
