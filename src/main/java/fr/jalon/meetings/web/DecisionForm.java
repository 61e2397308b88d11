package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.meetings.domain.Taken;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A decision as it is typed. */
public class DecisionForm {

    private UUID item;

    @FormField("decision.text")
    @Size(max = 4000)
    private String text;

    @FormField("decision.reason")
    @Size(max = 4000)
    private String reason;

    @FormField("decision.mode")
    @NotNull
    private DecisionMode mode = DecisionMode.IN_SESSION;

    @FormField(value = "decision.until", holds = "objectionsUntil")
    private LocalDate until;

    @FormField("decision.votes-for")
    @Min(0)
    @Max(100000)
    private Integer votesFor;

    @FormField("decision.votes-against")
    @Min(0)
    @Max(100000)
    private Integer votesAgainst;

    @FormField("decision.abstentions")
    @Min(0)
    @Max(100000)
    private Integer abstentions;

    private boolean copil;

    /** A silent approval ends with its last day. */
    Taken taken(LocalDate on) {
        Instant end = until == null
                ? null
                : until.plusDays(1).atStartOfDay(Paris.ZONE).toInstant();
        Taken.Votes votes = mode == DecisionMode.VOTE
                ? new Taken.Votes(number(votesFor), number(votesAgainst), number(abstentions))
                : null;
        return new Taken(text, reason, mode, on, end, votes);
    }

    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public DecisionMode getMode() {
        return mode;
    }

    public void setMode(DecisionMode mode) {
        this.mode = mode;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Integer getVotesFor() {
        return votesFor;
    }

    public void setVotesFor(Integer votesFor) {
        this.votesFor = votesFor;
    }

    public Integer getVotesAgainst() {
        return votesAgainst;
    }

    public void setVotesAgainst(Integer votesAgainst) {
        this.votesAgainst = votesAgainst;
    }

    public Integer getAbstentions() {
        return abstentions;
    }

    public void setAbstentions(Integer abstentions) {
        this.abstentions = abstentions;
    }

    public boolean isCopil() {
        return copil;
    }

    public void setCopil(boolean copil) {
        this.copil = copil;
    }
}
