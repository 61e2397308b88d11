package fr.jalon.meetings.web;

import fr.jalon.shared.Paris;
import fr.jalon.shared.web.FormField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What becomes of a date poll. */
public class PollStepForm {

    private String act;

    private UUID slot;

    @FormField("poll.until")
    private LocalDate until;

    Instant end() {
        return until == null ? null : until.plusDays(1).atStartOfDay(Paris.ZONE).toInstant();
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public UUID getSlot() {
        return slot;
    }

    public void setSlot(UUID slot) {
        this.slot = slot;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
