package fr.jalon.journal.web;

import fr.jalon.journal.Timeline;
import fr.jalon.journal.TimelineEntry;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardPanel;
import fr.jalon.standards.StandardTab;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The last acts, on the page of a standard. */
@Component
class TimelinePanel implements StandardPanel {

    private static final int SHOWN = 8;

    private final Timeline timeline;

    TimelinePanel(Timeline timeline) {
        this.timeline = timeline;
    }

    /** @param more there is more on the history page */
    record Latest(List<TimelineEntry> entries, boolean more) {}

    @Override
    public Optional<Panel> panel(UUID standardId, Actor reader) {
        List<TimelineEntry> latest = timeline.latestOf(standardId, reader, SHOWN + 1);
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        List<TimelineEntry> shown = latest.subList(0, Math.min(SHOWN, latest.size()));
        boolean more = latest.size() > SHOWN || shown.stream().anyMatch(entry -> entry.more() > 0);
        return Optional.of(new Panel(90, false, "journal/panel", new Latest(shown, more)));
    }

    /** The history among the tabs of a standard. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {

        @Bean
        StandardTab historyTab() {
            return new StandardTab("history", 90, "tab.history", "/historique");
        }
    }
}
