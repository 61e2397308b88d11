package fr.jalon.deployment.web;

import fr.jalon.deployment.application.plan.PlanReader;
import fr.jalon.deployment.application.plan.PlanStarts;
import fr.jalon.deployment.domain.plan.ScalingModel;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is chosen from in the form of a plan. */
@Component
class PlanChoices {

    private final PlanReader reader;
    private final PlanStarts starts;
    private final Say say;

    PlanChoices(PlanReader reader, PlanStarts starts, Say say) {
        this.reader = reader;
        this.starts = starts;
        this.say = say;
    }

    /**
     * What is chosen once, when the plan is opened.
     *
     * @param versions that have no plan yet
     * @param starts what it may begin from
     */
    record Opening(List<Option> versions, List<Option> starts) {}

    Opening opening(String slug, Actor actor) {
        List<Option> versions = reader.withoutPlan(slug).stream()
                .map(version -> new Option(version.id().toString(), version.number()))
                .toList();
        Stream<Option> templates =
                starts.templates().stream().map(template -> new Option(template.key(), say.text(template.title())));
        Stream<Option> earlier = starts.earlier(actor).stream()
                .map(plan -> new Option(plan.key(), say.message(Message.of("deployment-plan.earlier", plan.title()))));
        return new Opening(versions, Stream.concat(templates, earlier).toList());
    }

    List<Option> groups(UUID standardId) {
        return reader.groups(standardId).stream()
                .map(group -> new Option(group.id().toString(), group.name()))
                .toList();
    }

    String usualTitle(StandardHead head) {
        return say.message(Message.of("deployment-plan.usual-title", head.title()));
    }

    List<Option> models() {
        return say.options(ScalingModel.values());
    }
}
