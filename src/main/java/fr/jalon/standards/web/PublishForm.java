package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotNull;

/** Publishes the target version. */
public class PublishForm {

    @FormField(value = "publication.on", holds = "on")
    @NotNull
    private PartialDate publishedOn;

    public PartialDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(PartialDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    /** Offers today. */
    static PublishForm on(PartialDate today) {
        PublishForm form = new PublishForm();
        form.publishedOn = today;
        return form;
    }
}
