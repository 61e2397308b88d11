package fr.jalon.meetings.api;

import fr.jalon.meetings.application.ConsensusReader;
import fr.jalon.meetings.application.ConsensusView;
import fr.jalon.meetings.application.SeekConsensus;
import fr.jalon.meetings.application.TakePositions;
import fr.jalon.meetings.domain.Taken;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardIds;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A consensus looked for, round after round. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "meetings")
class ConsensusApi {

    private final ConsensusReader reader;
    private final SeekConsensus seek;
    private final TakePositions positions;
    private final StandardIds standards;

    ConsensusApi(ConsensusReader reader, SeekConsensus seek, TakePositions positions, StandardIds standards) {
        this.reader = reader;
        this.seek = seek;
        this.positions = positions;
        this.standards = standards;
    }

    @GetMapping("/standards/{standard}/consensuses")
    @PublicPage
    List<ConsensusView.Line> listConsensuses(@PathVariable String standard, Actor actor) {
        return reader.of(standards.idOf(standard), actor);
    }

    @GetMapping("/consensuses/{consensus}")
    @PublicPage
    ConsensusView readConsensus(@PathVariable UUID consensus, Actor actor) {
        return reader.view(consensus, actor);
    }

    @PostMapping("/standards/{standard}/consensuses")
    ResponseEntity<ConsensusView> openConsensus(
            @PathVariable String standard, @Valid @RequestBody ConsensusInputs.ConsensusInput input, Actor actor) {
        UUID id = seek.open(standard, input.copil(), input.subject(), input.proposal(), input.until(), actor);
        return ResponseEntity.created(URI.create("/api/v1/consensuses/" + id)).body(readConsensus(id, actor));
    }

    @PutMapping("/consensuses/{consensus}/position")
    ConsensusView takePosition(
            @PathVariable UUID consensus, @Valid @RequestBody ConsensusInputs.StanceInput input, Actor actor) {
        positions.take(consensus, input.stance(), input.reason(), actor);
        return readConsensus(consensus, actor);
    }

    @PostMapping("/consensuses/{consensus}/positions")
    ConsensusView recordPosition(
            @PathVariable UUID consensus, @Valid @RequestBody ConsensusInputs.ToldInput input, Actor actor) {
        positions.record(consensus, input.organisation(), input.stance(), input.reason(), actor);
        return readConsensus(consensus, actor);
    }

    @PostMapping("/consensuses/{consensus}/rounds")
    ConsensusView proposeAgain(
            @PathVariable UUID consensus, @Valid @RequestBody ConsensusInputs.RoundInput input, Actor actor) {
        seek.propose(consensus, input.proposal(), input.until(), actor);
        return readConsensus(consensus, actor);
    }

    /** Where no last day was given: who said nothing is not waited for any more. */
    @PostMapping("/consensuses/{consensus}/end-round")
    ConsensusView endRound(@PathVariable UUID consensus, Actor actor) {
        seek.endRound(consensus, true, actor);
        return readConsensus(consensus, actor);
    }

    @PostMapping("/consensuses/{consensus}/conclude")
    ConsensusView concludeConsensus(@PathVariable UUID consensus, Actor actor) {
        seek.conclude(consensus, actor);
        return readConsensus(consensus, actor);
    }

    @PostMapping("/consensuses/{consensus}/vote")
    ConsensusView voteOnConsensus(
            @PathVariable UUID consensus, @Valid @RequestBody ConsensusInputs.VoteInput input, Actor actor) {
        Taken.Votes votes = new Taken.Votes(input.votesFor(), input.votesAgainst(), input.abstentions());
        seek.vote(consensus, input.meeting(), votes, actor);
        return readConsensus(consensus, actor);
    }
}
