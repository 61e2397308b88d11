package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallLine;
import fr.jalon.campaigns.application.CallReader;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardPanel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The last calls on the page of their standard. */
@Component
class CallsPanel implements StandardPanel {

    private static final int SHOWN = 3;

    private final CallReader calls;

    CallsPanel(CallReader calls) {
        this.calls = calls;
    }

    @Override
    public Optional<Panel> panel(UUID standardId, Actor reader) {
        List<CallLine> found = calls.ofStandard(standardId, reader);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        40,
                        false,
                        "campaigns/panel",
                        found.stream().limit(SHOWN).toList()));
    }
}
