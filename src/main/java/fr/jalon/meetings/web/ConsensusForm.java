package fr.jalon.meetings.web;

import fr.jalon.shared.Paris;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** A subject to look for a consensus on, and the proposal to begin with. */
public class ConsensusForm {

    @FormField("consensus.subject")
    @Size(max = 300)
    private String subject;

    @FormField("consensus.proposal")
    @Size(max = 4000)
    private String proposal;

    @FormField("consensus.until")
    private LocalDate until;

    private boolean copil;

    /** Positions end with that day; null without one. */
    static Instant end(LocalDate until) {
        return until == null ? null : until.plusDays(1).atStartOfDay(Paris.ZONE).toInstant();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public boolean isCopil() {
        return copil;
    }

    public void setCopil(boolean copil) {
        this.copil = copil;
    }
}
