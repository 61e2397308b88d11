package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.OperationView;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.application.waves.WaveReader.WaveView;
import fr.jalon.deployment.domain.wave.Roadmap;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a wave, for who reads it and for who acts on it. */
@Component
class WavePages {

    private final WaveReader reader;
    private final RolloutPages pages;
    private final Clock clock;

    WavePages(WaveReader reader, RolloutPages pages, Clock clock) {
        this.reader = reader;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * @param draft the plan is one: nothing begins yet
     * @param refused operation and act of what was just refused, or null
     */
    record WavePage(
            RolloutPages.Frame frame, Rollout rollout, boolean draft, WaveView wave, Roadmap roadmap, String refused) {

        /** Operations can begin: the plan is at work, and the gate behind the pilot open. */
        public boolean isOpen() {
            return !draft && (wave.line().pilot() || rollout.isGeneralised());
        }

        /** What was typed for it comes back. */
        public boolean isRefused(OperationView one, String act) {
            return (one.about().key() + "/" + act).equals(refused);
        }

        public String path() {
            return frame.base() + "/vagues/" + wave.line().number();
        }
    }

    /** @param moved names of what has other dates too */
    static Message told(String moved) {
        return moved.isEmpty() ? Message.of("deployment.wave.noted") : Message.of("deployment.wave.moved-too", moved);
    }

    /** @param before names of what it waits for and was not over when it began */
    static Message told(String moved, String before) {
        return before.isEmpty() ? told(moved) : Message.of("deployment.wave.noted-early", before);
    }

    String view(String slug, int number, Actor actor, Model model) {
        return view(slug, number, null, actor, model);
    }

    String view(String slug, int number, String refused, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        WaveView wave = reader.wave(slug, number, actor);
        Rollout rollout = reader.rollout(slug, actor);
        List<Roadmap.Row> rows = wave.operations().stream()
                .map(one -> new Roadmap.Row(
                        one.about().name(),
                        one.kind(),
                        one.run().planned(),
                        one.run().expected(),
                        null))
                .toList();
        model.addAttribute(
                "page",
                new WavePage(
                        frame,
                        rollout,
                        reader.isDraft(rollout),
                        wave,
                        Roadmap.of(rows, Paris.day(clock.instant())),
                        refused));
        model.addAttribute(
                "crumbs",
                pages.crumbs(
                        frame,
                        pages.said("deployment.wave.title"),
                        "/vagues",
                        wave.line().name()));
        return "deployment/wave";
    }
}
