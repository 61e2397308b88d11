package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import jakarta.validation.constraints.NotNull;

/** Publishes the target version. */
public class PublishForm {

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
