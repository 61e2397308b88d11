package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.workinggroups.domain.mandate.Mandate;
import fr.jalon.workinggroups.domain.mandate.MandateAction;
import fr.jalon.workinggroups.domain.mandate.MandateField;
import fr.jalon.workinggroups.domain.mandate.MandateState;
import fr.jalon.workinggroups.domain.mandate.Mandates;
import fr.jalon.workinggroups.domain.mandate.WordChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the mandate of a group. A draft is public too: the guide wants it read before the commission. */
@Service
@Transactional(readOnly = true)
public class MandateReader {

    private final Mandates mandates;

    MandateReader(Mandates mandates) {
        this.mandates = mandates;
    }

    /** A field that differs between two versions. */
    public record Change(MandateField field, List<WordChange.Piece> pieces) {}

    /** All versions, the latest first. */
    public List<MandateView> versions(UUID groupId, UUID standardId, Actor reader) {
        List<Mandate> all = mandates.findByGroupId(groupId);
        Map<UUID, String> numbers = all.stream().collect(Collectors.toMap(Mandate::id, Mandate::number));
        return all.stream()
                .sorted(Comparator.comparing(Mandate::draftedOn)
                        .thenComparing(Mandate::state, Comparator.reverseOrder())
                        .reversed())
                .map(mandate -> view(mandate, numbers, standardId, reader))
                .toList();
    }

    /** The one in force, else the one being made. */
    public Optional<MandateView> current(UUID groupId, UUID standardId, Actor reader) {
        List<MandateView> all = versions(groupId, standardId, reader);
        return all.stream()
                .filter(mandate -> mandate.state() == MandateState.VALIDATED)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** @throws NotFound when there is no such version */
    public MandateView version(UUID groupId, String number, UUID standardId, Actor reader) {
        return versions(groupId, standardId, reader).stream()
                .filter(mandate -> mandate.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("mandate " + number));
    }

    private static MandateView view(Mandate mandate, Map<UUID, String> numbers, UUID standardId, Actor reader) {
        Set<String> may = Arrays.stream(MandateAction.values())
                .filter(action -> action.isOffered(reader, standardId, mandate.state()))
                .map(Enum::name)
                .collect(Collectors.toSet());
        return new MandateView(
                mandate.id(),
                mandate.words(),
                mandate.state(),
                mandate.draftedOn(),
                mandate.presentedOn(),
                mandate.validatedOn(),
                mandate.validUntil(),
                mandate.reportDue(),
                mandate.previousId() == null ? null : numbers.get(mandate.previousId()),
                mandate.points(),
                may,
                mandate.version());
    }

    /** Field by field, in the order of the model; what is the same is left out. */
    public static List<Change> changes(MandateView before, MandateView after) {
        List<Change> changes = new ArrayList<>();
        for (MandateField field : MandateField.values()) {
            String old = before.words().texts().getOrDefault(field, "");
            String now = after.words().texts().getOrDefault(field, "");
            if (!old.equals(now)) {
                changes.add(new Change(field, WordChange.between(old, now)));
            }
        }
        return changes;
    }
}
