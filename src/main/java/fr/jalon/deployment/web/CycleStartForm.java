package fr.jalon.deployment.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which operations a cycle begins with, and who they are entrusted to. */
public class CycleStartForm {

    @FormField("deployment.cycle.start.from")
    @NotBlank
    private String from;

    @FormField("deployment.cycle.accountable")
    @NotNull
    private UUID accountable;

    @FormField("deployment.cycle.responsible")
    @NotNull
    private UUID responsible;

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public UUID getAccountable() {
        return accountable;
    }

    public void setAccountable(UUID accountable) {
        this.accountable = accountable;
    }

    public UUID getResponsible() {
        return responsible;
    }

    public void setResponsible(UUID responsible) {
        this.responsible = responsible;
    }
}
