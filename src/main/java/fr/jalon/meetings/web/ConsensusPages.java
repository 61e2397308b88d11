package fr.jalon.meetings.web;

import fr.jalon.meetings.application.ConsensusReader;
import fr.jalon.meetings.application.ConsensusView;
import fr.jalon.meetings.application.MeetingLine;
import fr.jalon.meetings.application.MeetingReader;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.consensus.Stance;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a consensus in the model; used to show it and to show it again. */
@Component
class ConsensusPages {

    private static final int MEETINGS = 10;

    private final ConsensusReader reader;
    private final MeetingReader meetings;
    private final Say say;

    ConsensusPages(ConsensusReader reader, MeetingReader meetings, Say say) {
        this.reader = reader;
        this.meetings = meetings;
        this.say = say;
    }

    /** @param meetings where people could vote: of the same circle, under way or held */
    record ConsensusPage(ConsensusView consensus, List<Option> stances, List<Option> meetings) {}

    String show(UUID id, Actor actor, Model model) {
        ConsensusView consensus = reader.view(id, actor);
        forms(model, consensus);
        List<Option> at = consensus.may("VOTE") ? votable(consensus, actor) : List.of();
        model.addAttribute("page", new ConsensusPage(consensus, say.options(Stance.values()), at));
        String standard = "/standards/" + consensus.standard().slug();
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(consensus.standard().title(), standard),
                        new Crumb(say.key("consensuses"), standard + "/consensus"),
                        new Crumb(consensus.subject(), null)));
        return "meetings/consensus";
    }

    /** What was typed stays. */
    private static void forms(Model model, ConsensusView consensus) {
        if (!model.containsAttribute("endRoundForm")) {
            model.addAttribute("endRoundForm", new EndRoundForm());
        }
        if (!model.containsAttribute("stanceForm")) {
            StanceForm form = new StanceForm();
            if (consensus.ownPosition() != null) {
                form.setStance(consensus.ownPosition().stance());
                form.setReason(consensus.ownPosition().reason());
            }
            model.addAttribute("stanceForm", form);
        }
        if (!model.containsAttribute("toldForm")) {
            model.addAttribute("toldForm", new StanceForm());
        }
        if (!model.containsAttribute("form")) {
            ConsensusForm form = new ConsensusForm();
            form.setProposal(consensus.current().proposal());
            model.addAttribute("form", form);
        }
        if (!model.containsAttribute("voteForm")) {
            model.addAttribute("voteForm", new VoteForm());
        }
        if (!model.containsAttribute("reasonForm")) {
            model.addAttribute("reasonForm", new ReasonForm());
        }
    }

    private List<Option> votable(ConsensusView consensus, Actor actor) {
        UUID standard = consensus.standard().id();
        Stream<MeetingLine> all = Stream.concat(
                meetings.coming(standard, actor).stream(),
                meetings.past(standard, actor, null, MEETINGS).items().stream());
        return all.filter(line -> line.state() == MeetingState.RUNNING || line.state() == MeetingState.HELD)
                .filter(line -> line.kind().audience() == consensus.audience())
                .map(line -> new Option(line.id().toString(), line.title() + " – " + say.shortDay(line.day())))
                .toList();
    }
}
