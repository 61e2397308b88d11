package fr.jalon.standards.demo;

import fr.jalon.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/** All that the demonstration knows of standards. What documents do not say is null or absent. */
public record DemoDataset(List<Theme> themes, List<Body> bodies, List<DemoStandard> standards) {

    public DemoDataset {
        themes = List.copyOf(themes);
        bodies = List.copyOf(bodies);
        standards = List.copyOf(standards);
    }

    /** Reads the files shipped with the application. */
    public static DemoDataset load() {
        return new DemoReader().read();
    }

    public record Theme(String key, LocalizedText name) {}

    /** @param hasSessions holds sessions at announced dates, even if none is known */
    public record Body(String key, LocalizedText name, boolean hasSessions, List<Session> sessions) {}

    /** @param label or null */
    public record Session(LocalDate on, String label) {}
}
