package fr.jalon.campaigns.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A question to those who run a call. {@code website} is a trap for programs. */
public class AskForm {

    @FormField("ask.address")
    @NotBlank
    @Size(max = 254)
    private String address;

    @FormField("ask.question")
    @NotBlank
    @Size(max = 5000)
    private String question;

    @FormField("write.trap")
    @Size(max = 0, message = "{write.trap.filled}")
    private String website;

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
