package fr.jalon.standards.application.pages;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.Actor;
import fr.jalon.standards.application.pages.CycleViews.SponsorView;
import fr.jalon.standards.domain.StandardAlert;
import fr.jalon.standards.domain.StandardAlerts;
import fr.jalon.standards.domain.cycle.SponsorRequest.Answer;
import fr.jalon.standards.domain.cycle.SponsorRequest.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads alerts to the sponsor that hang on no cycle. */
@Service
@Transactional(readOnly = true)
public class AlertReader {

    private final StandardAlerts alerts;
    private final People people;

    AlertReader(StandardAlerts alerts, People people) {
        this.alerts = alerts;
        this.people = people;
    }

    /** The last ones, the latest first; none for who is not concerned. */
    public List<SponsorView> of(UUID standardId, Actor reader) {
        if (!StandardAlert.isSeenBy(reader, standardId)) {
            return List.of();
        }
        List<StandardAlert> last = alerts.findTop20ByStandardIdOrderByAskedAtDesc(standardId);
        Map<UUID, PersonRef> named = people.byIds(last.stream()
                .flatMap(one -> Stream.of(one.askedBy(), one.answeredBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return last.stream().map(one -> view(one, named)).toList();
    }

    private static SponsorView view(StandardAlert one, Map<UUID, PersonRef> named) {
        return new SponsorView(
                one.id(),
                Kind.ALERT,
                one.text(),
                null,
                name(one.askedBy(), named),
                one.askedAt(),
                one.answeredAt() == null ? null : Answer.SEEN,
                one.answerText(),
                name(one.answeredBy(), named),
                one.answeredAt());
    }

    private static String name(UUID person, Map<UUID, PersonRef> named) {
        return person == null ? null : named.get(person).name();
    }
}
