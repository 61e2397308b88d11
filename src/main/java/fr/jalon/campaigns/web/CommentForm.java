package fr.jalon.campaigns.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A comment as typed. {@code website} is a trap: people do not see it, programs fill it in. */
public class CommentForm extends WordingForm {

    private String clause;

    private UUID draft;

    @FormField("write.quotation")
    @Size(max = 2000)
    private String quotation;

    @FormField("write.organisation")
    @Size(max = 200)
    private String organisation;

    @FormField("write.address")
    @Size(max = 254)
    private String address;

    @FormField("write.trap")
    @Size(max = 0, message = "{write.trap.filled}")
    private String website;

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public UUID getDraft() {
        return draft;
    }

    public void setDraft(UUID draft) {
        this.draft = draft;
    }

    public String getQuotation() {
        return quotation;
    }

    public void setQuotation(String quotation) {
        this.quotation = quotation;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

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
