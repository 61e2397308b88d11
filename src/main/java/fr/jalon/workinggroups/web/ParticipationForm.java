package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import fr.jalon.workinggroups.domain.Participation;
import jakarta.validation.constraints.Size;

/** The call for participation. */
public class ParticipationForm {

    @FormField("participation.origin")
    @Size(max = 5000)
    private String origin;

    @FormField("participation.scope")
    @Size(max = 5000)
    private String scope;

    @FormField("participation.audience")
    @Size(max = 5000)
    private String audience;

    @FormField("participation.gains")
    @Size(max = 5000)
    private String gains;

    @FormField("participation.frequency")
    @Size(max = 5000)
    private String frequency;

    @FormField("participation.presence")
    @Size(max = 5000)
    private String presence;

    @FormField("participation.duration")
    @Size(max = 5000)
    private String duration;

    @FormField("participation.tools")
    @Size(max = 5000)
    private String tools;

    @FormField("participation.publish")
    private boolean publish;

    static ParticipationForm of(Participation said) {
        ParticipationForm form = new ParticipationForm();
        form.origin = said.origin();
        form.scope = said.scope();
        form.audience = said.audience();
        form.gains = said.gains();
        form.frequency = said.frequency();
        form.presence = said.presence();
        form.duration = said.duration();
        form.tools = said.tools();
        form.publish = said.isPublished();
        return form;
    }

    Participation participation() {
        return new Participation(origin, scope, audience, gains, frequency, presence, duration, tools, null);
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getGains() {
        return gains;
    }

    public void setGains(String gains) {
        this.gains = gains;
    }

    public String getFrequency() {
        return frequency;
    }

    public void setFrequency(String frequency) {
        this.frequency = frequency;
    }

    public String getPresence() {
        return presence;
    }

    public void setPresence(String presence) {
        this.presence = presence;
    }

    public String getDuration() {
        return duration;
    }

    public void setDuration(String duration) {
        this.duration = duration;
    }

    public String getTools() {
        return tools;
    }

    public void setTools(String tools) {
        this.tools = tools;
    }

    public boolean isPublish() {
        return publish;
    }

    public void setPublish(boolean publish) {
        this.publish = publish;
    }
}
