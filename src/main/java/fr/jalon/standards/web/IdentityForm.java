package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.RegistryLabel;
import fr.jalon.standards.StandardKind;
import fr.jalon.standards.domain.Identity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a standard says of itself, and the version of it that was seen. */
public class IdentityForm {

    @FormField("standard.field.title")
    @NotBlank
    @Size(max = 300)
    private String title;

    @FormField("standard.field.shortTitle")
    @Size(max = 100)
    private String shortTitle;

    @FormField("standard.field.kind")
    @NotNull
    private StandardKind kind;

    @FormField("standard.field.theme")
    @NotBlank
    private String theme;

    @FormField("standard.field.summaryFr")
    @Size(max = 4000)
    private String summaryFr;

    @FormField("standard.field.summaryEn")
    @Size(max = 4000)
    private String summaryEn;

    @FormField("standard.field.workingGroup")
    @Size(max = 200)
    private String workingGroup;

    @FormField("standard.field.legalStatus")
    @NotNull
    private LegalStatus legalStatus;

    @FormField("standard.field.legalReference")
    @Size(max = 500)
    private String legalReference;

    @FormField("standard.field.legalSince")
    private PartialDate legalSince;

    @FormField("standard.field.registryLabel")
    @NotNull
    private RegistryLabel registryLabel;

    @FormField("standard.field.registrySince")
    private PartialDate registrySince;

    @FormField("standard.field.registryUrl")
    @Size(max = 1000)
    @Pattern(regexp = "|https?://\\S+", message = "{constraint.address}")
    private String registryUrl;

    @FormField("standard.field.pageUrl")
    @Size(max = 1000)
    @Pattern(regexp = "|https?://\\S+", message = "{constraint.address}")
    private String pageUrl;

    private Long seen;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getShortTitle() {
        return shortTitle;
    }

    public void setShortTitle(String shortTitle) {
        this.shortTitle = shortTitle;
    }

    public StandardKind getKind() {
        return kind;
    }

    public void setKind(StandardKind kind) {
        this.kind = kind;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getSummaryFr() {
        return summaryFr;
    }

    public void setSummaryFr(String summaryFr) {
        this.summaryFr = summaryFr;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }

    public String getWorkingGroup() {
        return workingGroup;
    }

    public void setWorkingGroup(String workingGroup) {
        this.workingGroup = workingGroup;
    }

    public LegalStatus getLegalStatus() {
        return legalStatus;
    }

    public void setLegalStatus(LegalStatus legalStatus) {
        this.legalStatus = legalStatus;
    }

    public String getLegalReference() {
        return legalReference;
    }

    public void setLegalReference(String legalReference) {
        this.legalReference = legalReference;
    }

    public PartialDate getLegalSince() {
        return legalSince;
    }

    public void setLegalSince(PartialDate legalSince) {
        this.legalSince = legalSince;
    }

    public RegistryLabel getRegistryLabel() {
        return registryLabel;
    }

    public void setRegistryLabel(RegistryLabel registryLabel) {
        this.registryLabel = registryLabel;
    }

    public PartialDate getRegistrySince() {
        return registrySince;
    }

    public void setRegistrySince(PartialDate registrySince) {
        this.registrySince = registrySince;
    }

    public String getRegistryUrl() {
        return registryUrl;
    }

    public void setRegistryUrl(String registryUrl) {
        this.registryUrl = registryUrl;
    }

    public String getPageUrl() {
        return pageUrl;
    }

    public void setPageUrl(String pageUrl) {
        this.pageUrl = pageUrl;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    static IdentityForm of(Identity identity, long version) {
        IdentityForm form = new IdentityForm();
        form.title = identity.title();
        form.shortTitle = identity.shortTitle();
        form.kind = identity.kind();
        form.theme = identity.themeKey();
        form.summaryFr = identity.summaryFr();
        form.summaryEn = identity.summaryEn();
        form.workingGroup = identity.workingGroup();
        form.legalStatus = identity.legalStatus();
        form.legalReference = identity.legalReference();
        form.legalSince = identity.legalSince();
        form.registryLabel = identity.registryLabel();
        form.registrySince = identity.registrySince();
        form.registryUrl = identity.registryUrl();
        form.pageUrl = identity.pageUrl();
        form.seen = version;
        return form;
    }

    Identity identity() {
        return new Identity(
                title,
                shortTitle,
                kind,
                theme,
                summaryFr == null ? "" : summaryFr,
                summaryEn == null ? "" : summaryEn,
                workingGroup,
                legalStatus,
                legalReference,
                legalSince,
                registryLabel,
                registrySince,
                registryUrl,
                pageUrl);
    }
}
