package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.Taken;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;

/** How a vote went, and where. */
public class VoteForm {

    @FormField("consensus.meeting")
    private UUID meeting;

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

    Taken.Votes votes() {
        return new Taken.Votes(number(votesFor), number(votesAgainst), number(abstentions));
    }

    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    public UUID getMeeting() {
        return meeting;
    }

    public void setMeeting(UUID meeting) {
        this.meeting = meeting;
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
}
