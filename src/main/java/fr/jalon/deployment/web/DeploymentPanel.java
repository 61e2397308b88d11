package fr.jalon.deployment.web;

import fr.jalon.deployment.application.Adoption;
import fr.jalon.deployment.application.AdoptionReader;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardPanel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who uses a standard, on its page: the map in small. */
@Component
class DeploymentPanel implements StandardPanel {

    private final AdoptionReader reader;

    DeploymentPanel(AdoptionReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Panel> panel(UUID standardId, Actor actor) {
        Adoption adoption = reader.adoption(standardId);
        return adoption.isEmpty() ? Optional.empty() : Optional.of(new Panel(60, true, "deployment/panel", adoption));
    }
}
