package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import fr.jalon.workinggroups.domain.Resource;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Something the group works with. */
public class ResourceForm {

    @FormField("resource.kind")
    @NotNull
    private Resource.Kind kind;

    @FormField("resource.title")
    @NotBlank
    @Size(max = 200)
    private String title;

    @FormField("resource.url")
    @Size(max = 1000)
    private String url;

    @FormField("resource.note")
    @Size(max = 1000)
    private String note;

    @FormField("resource.audience")
    @NotNull
    private Resource.Audience audience = Resource.Audience.GROUP;

    Resource resource() {
        return new Resource(null, kind, title, url, note, audience);
    }

    public Resource.Kind getKind() {
        return kind;
    }

    public void setKind(Resource.Kind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Resource.Audience getAudience() {
        return audience;
    }

    public void setAudience(Resource.Audience audience) {
        this.audience = audience;
    }
}
