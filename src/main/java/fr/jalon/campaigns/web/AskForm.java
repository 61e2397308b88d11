package fr.jalon.campaigns.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A question to those who run a call. {@code website} is a trap for programs. */
public class AskForm {

    @NotBlank
    @Size(max = 254)
    private String address;

    @NotBlank
    @Size(max = 5000)
    private String question;

    @Size(max = 0)
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
