package fr.jalon.standards.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.jalon.shared.LocalizedText;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.domain.method.Action;
import fr.jalon.standards.domain.method.Condition;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.Phase;
import fr.jalon.standards.domain.method.Scope;
import fr.jalon.standards.domain.method.Track;
import java.util.List;

/** A method: phases with their dates, actions and gates, and the tracks that run some of them. */
record MethodBody(
        String key,
        LocalizedText title,
        LocalizedText summary,
        String source,
        List<PhaseRule> phases,
        List<TrackRule> tracks) {

    record PhaseRule(
            String key,
            LocalizedText name,
            LocalizedText purpose,
            boolean overlaps,
            LocalizedText usualLength,
            List<DateRule> dates,
            List<ActionRule> actions,
            List<GateRule> gates) {

        static PhaseRule of(Phase phase) {
            return new PhaseRule(
                    phase.key(),
                    phase.name(),
                    phase.purpose(),
                    phase.overlaps(),
                    phase.usualLength(),
                    phase.dates().stream()
                            .map(date -> new DateRule(date.key(), date.name(), date.documentStatus()))
                            .toList(),
                    phase.actions().stream().map(ActionRule::of).toList(),
                    phase.gates().stream().map(GateRule::of).toList());
        }
    }

    record DateRule(String key, LocalizedText name, DocumentStatus documentStatus) {}

    record ActionRule(
            String key, Action.Mark mark, LocalizedText name, LocalizedText responsible, String guide, Scope scope) {

        static ActionRule of(Action action) {
            return new ActionRule(
                    action.key(), action.mark(), action.name(), action.responsible(), action.guide(), action.scope());
        }
    }

    record GateRule(
            String key,
            LocalizedText name,
            String body,
            String opens,
            boolean moves,
            DocumentStatus documentStatus,
            boolean publication,
            List<ConditionRule> conditions,
            List<StepRule> countdown) {

        static GateRule of(Gate gate) {
            return new GateRule(
                    gate.key(),
                    gate.name(),
                    gate.body(),
                    gate.opens(),
                    gate.moves(),
                    gate.documentStatus(),
                    gate.publication(),
                    gate.conditions().stream().map(ConditionRule::of).toList(),
                    gate.countdown().stream()
                            .map(step -> new StepRule(
                                    step.date(), step.before(), step.by().toString(), step.scope()))
                            .toList());
        }
    }

    /** The latest a step may come: so long ({@code by}, ISO 8601) before a later one, or before the session. */
    record StepRule(String date, String before, String by, Scope scope) {}

    /** Only the parts its rule has are given. Lengths and delays are ISO 8601 periods. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConditionRule(
            String key,
            LocalizedText name,
            Scope scope,
            Rule rule,
            String action,
            String date,
            String from,
            String to,
            String length,
            String delay,
            String gate) {

        /** What kind of fact decides. */
        enum Rule {
            ACTION_DONE,
            DATE_RECORDED,
            LASTS_AT_LEAST,
            DECIDED_AFTER,
            GATE_PASSED
        }

        static ConditionRule of(Condition condition) {
            if (condition instanceof Condition.ActionDone done) {
                return of(condition, Rule.ACTION_DONE, done.action(), null, null, null, null, null, null);
            } else if (condition instanceof Condition.DateRecorded recorded) {
                return of(condition, Rule.DATE_RECORDED, null, recorded.date(), null, null, null, null, null);
            } else if (condition instanceof Condition.LastsAtLeast lasts) {
                String length = lasts.length().toString();
                return of(condition, Rule.LASTS_AT_LEAST, null, null, lasts.from(), lasts.to(), length, null, null);
            } else if (condition instanceof Condition.DecidedAfter after) {
                String delay = after.delay().toString();
                return of(condition, Rule.DECIDED_AFTER, null, after.date(), null, null, null, delay, null);
            }
            String gate = ((Condition.GatePassed) condition).gate();
            return of(condition, Rule.GATE_PASSED, null, null, null, null, null, null, gate);
        }

        private static ConditionRule of(
                Condition condition,
                Rule rule,
                String action,
                String date,
                String from,
                String to,
                String length,
                String delay,
                String gate) {
            return new ConditionRule(
                    condition.key(),
                    condition.name(),
                    condition.scope(),
                    rule,
                    action,
                    date,
                    from,
                    to,
                    length,
                    delay,
                    gate);
        }
    }

    record TrackRule(
            String key, LocalizedText name, LocalizedText summary, List<String> phases, List<String> skippableGates) {

        static TrackRule of(Track track) {
            return new TrackRule(track.key(), track.name(), track.summary(), track.phases(), track.skippableGates());
        }
    }

    static MethodBody of(Method method) {
        return new MethodBody(
                method.key(),
                method.title(),
                method.summary(),
                method.source(),
                method.phases().stream().map(PhaseRule::of).toList(),
                method.tracks().stream().map(TrackRule::of).toList());
    }
}
