package fr.jalon.meetings.web;

import fr.jalon.meetings.application.SeekConsensus;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How the search for a consensus ends: adopted, voted on as a last resort, given up. */
@Controller
@RequestMapping("/consensus/{id}")
class ConsensusEndController {

    private final SeekConsensus seek;
    private final ConsensusPages pages;

    ConsensusEndController(SeekConsensus seek, ConsensusPages pages) {
        this.seek = seek;
        this.pages = pages;
    }

    @PostMapping("/tour/clore")
    String endRound(
            @PathVariable UUID id,
            @ModelAttribute("endRoundForm") EndRoundForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> seek.endRound(id, form.isSure(), actor),
                "consensus.round-ended",
                ConsensusController.path(id),
                () -> pages.show(id, actor, model));
    }

    @PostMapping("/adoption")
    String conclude(
            @PathVariable UUID id,
            @ModelAttribute("reasonForm") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> seek.conclude(id, actor),
                ref -> reply.done(Message.of("consensus.adopted"), ConsensusController.path(id)),
                () -> pages.show(id, actor, model));
    }

    @PostMapping("/vote")
    String vote(
            @PathVariable UUID id,
            @Valid @ModelAttribute("voteForm") VoteForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> seek.vote(id, form.getMeeting(), form.votes(), actor),
                ref -> reply.done(
                        form.votes().carries() ? "consensus.adopted" : "consensus.rejected",
                        ConsensusController.path(id)),
                () -> pages.show(id, actor, model));
    }

    @PostMapping("/abandon")
    String drop(
            @PathVariable UUID id,
            @Valid @ModelAttribute("reasonForm") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> seek.drop(id, form.getReason(), actor),
                "consensus.dropped",
                ConsensusController.path(id),
                () -> pages.show(id, actor, model));
    }
}
