package fr.jalon.standards.web;

import fr.jalon.shared.Blank;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.application.pages.StandardPage.VersionView;
import fr.jalon.standards.domain.VersionDates;
import fr.jalon.standards.domain.VersionDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A version: numbers, status, dates. */
public class VersionForm {

    @FormField("version.number")
    @NotBlank
    @Size(max = 100)
    private String number;

    @FormField("version.semantic")
    @Size(max = 50)
    @Pattern(regexp = "|\\d+\\.\\d+\\.\\d+", message = "{rule.semantic-number-unreadable}")
    private String semanticNumber;

    @FormField("version.status")
    @NotNull
    private DocumentStatus status;

    @FormField("version.status-since")
    private PartialDate statusSince;

    @FormField("version.status-reason")
    @Size(max = 2000)
    private String statusReason;

    @FormField("version.call-from")
    private PartialDate callFrom;

    @FormField("version.call-until")
    private PartialDate callUntil;

    @FormField("version.validated-on")
    private PartialDate validatedOn;

    @FormField("version.adopted-on")
    private PartialDate adoptedOn;

    @FormField("version.published-on")
    private PartialDate publishedOn;

    @FormField("version.note")
    @Size(max = 4000)
    private String note;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSemanticNumber() {
        return semanticNumber;
    }

    public void setSemanticNumber(String semanticNumber) {
        this.semanticNumber = semanticNumber;
    }

    public DocumentStatus getStatus() {
        return status;
    }

    public void setStatus(DocumentStatus status) {
        this.status = status;
    }

    public PartialDate getStatusSince() {
        return statusSince;
    }

    public void setStatusSince(PartialDate statusSince) {
        this.statusSince = statusSince;
    }

    public String getStatusReason() {
        return statusReason;
    }

    public void setStatusReason(String statusReason) {
        this.statusReason = statusReason;
    }

    public PartialDate getCallFrom() {
        return callFrom;
    }

    public void setCallFrom(PartialDate callFrom) {
        this.callFrom = callFrom;
    }

    public PartialDate getCallUntil() {
        return callUntil;
    }

    public void setCallUntil(PartialDate callUntil) {
        this.callUntil = callUntil;
    }

    public PartialDate getValidatedOn() {
        return validatedOn;
    }

    public void setValidatedOn(PartialDate validatedOn) {
        this.validatedOn = validatedOn;
    }

    public PartialDate getAdoptedOn() {
        return adoptedOn;
    }

    public void setAdoptedOn(PartialDate adoptedOn) {
        this.adoptedOn = adoptedOn;
    }

    public PartialDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(PartialDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    static VersionForm of(VersionView version) {
        VersionForm form = new VersionForm();
        form.number = version.number();
        form.semanticNumber = version.semanticNumber();
        form.status = version.status();
        form.statusSince = version.statusSince();
        form.callFrom = version.dates().callFrom();
        form.callUntil = version.dates().callUntil();
        form.validatedOn = version.dates().validatedOn();
        form.adoptedOn = version.dates().adoptedOn();
        form.publishedOn = version.dates().publishedOn();
        form.note = version.note();
        return form;
    }

    VersionDetails details() {
        return new VersionDetails(
                number,
                Blank.toNull(semanticNumber),
                new VersionDates(callFrom, callUntil, validatedOn, adoptedOn, publishedOn),
                note);
    }
}
