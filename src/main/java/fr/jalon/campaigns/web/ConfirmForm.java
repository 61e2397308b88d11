package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.returns.TakeReturns.Said;

/** Whose a file is and what it is about, as a person says. */
public class ConfirmForm {

    private String organisation;
    private String document;
    private boolean learn = true;

    Said said() {
        return new Said(organisation, document);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation == null || organisation.isBlank() ? null : organisation;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null || document.isBlank() ? null : document;
    }

    public boolean isLearn() {
        return learn;
    }

    public void setLearn(boolean learn) {
        this.learn = learn;
    }
}
