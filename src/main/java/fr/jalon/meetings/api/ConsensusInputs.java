package fr.jalon.meetings.api;

import fr.jalon.meetings.domain.consensus.Stance;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** What programs send to look for a consensus. */
final class ConsensusInputs {

    private ConsensusInputs() {}

    /** @param copil the COPIL decides, else the whole group */
    record ConsensusInput(
            @NotNull @Size(max = 300) String subject,
            @NotNull @Size(max = 4000) String proposal,
            Instant until,
            boolean copil) {}

    record RoundInput(@NotNull @Size(max = 4000) String proposal, Instant until) {}

    /** @param reason may be left out by who simply agrees */
    record StanceInput(
            @NotNull Stance stance, @Size(max = 4000) String reason) {}

    record ToldInput(
            @NotNull @Size(max = 300) String organisation,
            @NotNull Stance stance,
            @Size(max = 4000) String reason) {}

    /** @param meeting whose attendance was checked */
    record VoteInput(@NotNull UUID meeting, int votesFor, int votesAgainst, int abstentions) {}
}
