package fr.jalon.meetings.web;

import fr.jalon.meetings.application.SeekConsensus;
import fr.jalon.meetings.application.TakePositions;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One consensus: its proposals, the positions on them, and what came of it. */
@Controller
@RequestMapping("/consensus/{id}")
class ConsensusController {

    private final TakePositions positions;
    private final SeekConsensus seek;
    private final ConsensusPages pages;

    ConsensusController(TakePositions positions, SeekConsensus seek, ConsensusPages pages) {
        this.positions = positions;
        this.seek = seek;
        this.pages = pages;
    }

    @GetMapping
    @PublicPage
    String show(@PathVariable UUID id, Actor actor, Model model) {
        return pages.show(id, actor, model);
    }

    /** One's own organisation's. */
    @PostMapping("/position")
    String take(
            @PathVariable UUID id,
            @Valid @ModelAttribute("stanceForm") StanceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> positions.take(id, form.getStance(), form.getReason(), actor),
                "consensus.position-saved",
                path(id),
                () -> pages.show(id, actor, model));
    }

    /** Told in session. */
    @PostMapping("/positions")
    String record(
            @PathVariable UUID id,
            @Valid @ModelAttribute("toldForm") StanceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> positions.record(id, form.getOrganisation(), form.getStance(), form.getReason(), actor),
                "consensus.position-saved",
                path(id),
                () -> pages.show(id, actor, model));
    }

    @PostMapping("/propositions")
    String propose(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ConsensusForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> seek.propose(id, form.getProposal(), ConsensusForm.end(form.getUntil()), actor),
                "consensus.round-opened",
                path(id),
                () -> pages.show(id, actor, model));
    }

    static String path(UUID id) {
        return "/consensus/" + id;
    }
}
