package fr.jalon.campaigns.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** Asks to be told of a call. {@code website} is a trap for programs. */
public class NewsForm {

    @FormField("ask.address")
    @Size(max = 254)
    private String address;

    @FormField("write.trap")
    @Size(max = 0, message = "{write.trap.filled}")
    private String website;

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
