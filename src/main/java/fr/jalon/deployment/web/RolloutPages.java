package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.Team;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the pages of a plan that is carried out have in common. */
@Component
class RolloutPages {

    private final StandardHeads heads;
    private final Team team;
    private final Say say;

    RolloutPages(StandardHeads heads, Team team, Say say) {
        this.heads = heads;
        this.team = team;
        this.say = say;
    }

    /** @param may names of the {@link RolloutAction}s the reader may do */
    record Frame(StandardHead head, Set<String> may) {

        public String base() {
            return "/standards/" + head.slug() + "/deploiement";
        }

        public boolean may(String action) {
            return may.contains(action);
        }
    }

    Frame frame(String slug, Actor reader) {
        StandardHead head = heads.head(slug, reader);
        return new Frame(
                head,
                Arrays.stream(RolloutAction.values())
                        .filter(action -> action.isAllowedTo(reader, head.id()))
                        .map(Enum::name)
                        .collect(Collectors.toSet()));
    }

    /** @param trail labels and paths behind deployment, in turn; the last label stands alone */
    List<Crumb> crumbs(Frame frame, String... trail) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(frame.head().title(), "/standards/" + frame.head().slug()));
        crumbs.add(new Crumb(say.key("nav.deployment"), frame.base()));
        for (int i = 0; i + 1 < trail.length; i += 2) {
            crumbs.add(new Crumb(trail[i], frame.base() + trail[i + 1]));
        }
        crumbs.add(new Crumb(trail[trail.length - 1], null));
        return crumbs;
    }

    String said(String key) {
        return say.key(key);
    }

    String week(LocalDate monday) {
        return say.message(Message.of("deployment.review.week", monday));
    }

    List<Option> people(UUID standardId) {
        return team.of(standardId).stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
    }

    List<Option> options(Enum<?>... constants) {
        return say.options(constants);
    }
}
