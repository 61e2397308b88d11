package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardPanel;
import fr.jalon.standards.StandardTab;
import fr.jalon.workinggroups.application.GlanceReader;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The group at a glance on the page of its standard. */
@Component
class GroupPanel implements StandardPanel {

    private final GlanceReader glances;

    GroupPanel(GlanceReader glances) {
        this.glances = glances;
    }

    @Override
    public Optional<Panel> panel(UUID standardId, Actor reader) {
        return glances.of(standardId).map(glance -> new Panel(30, true, "workinggroups/panel", glance));
    }

    /** The group among the tabs of a standard. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {

        @Bean
        StandardTab groupTab() {
            return new StandardTab("group", 30, "tab.group", "/groupe");
        }
    }
}
