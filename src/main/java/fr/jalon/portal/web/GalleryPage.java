package fr.jalon.portal.web;

import static fr.jalon.standards.Pole.State.*;
import static fr.jalon.standards.Segment.State.*;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.standards.Pole;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.Segment;
import java.time.LocalDate;
import java.util.List;

/** Samples for the gallery. */
record GalleryPage(List<Crumb> crumbs, List<Option> roles, List<PoleLine> lines, String markdown, String html) {

    static final List<String> FIELDS =
            List.of("title", "address", "text", "role", "choice", "several", "agreed", "day", "since");

    private static final List<String> NAMES = List.of(
            "Émergence", "Exploration", "Initialisation", "Cadrage", "Réalisation", "Validation", "Déploiement");

    static GalleryPage make(List<Option> roles) {
        return new GalleryPage(
                List.of(new Crumb("Standards", "/standards"), new Crumb("Géostandards Risques", null)),
                roles,
                List.of(underWay(), overlapping(), refused(), planned(), done(), many()),
                "## Titre\n\nUn *texte* avec un [lien](https://exemple.fr) et `code`.\n\n- un\n- deux\n\n<script>alert(1)</script>",
                "<p>Un paragraphe <strong>déjà</strong> nettoyé.</p>");
    }

    private static PoleLine underWay() {
        return new PoleLine(
                List.of(
                        segment(0, DONE, "2021-05", "2021-05"),
                        segment(1, DONE, "2021-10", "2021-10", pole("Besoin reconnu", PASSED, "2021-10")),
                        segment(2, DONE, "2021-10", null),
                        segment(
                                3,
                                DONE,
                                "2021-10",
                                "2022-01-14",
                                pole("Mandat validé par la Commission des standards", PASSED, "2022-01-14")),
                        segment(
                                4,
                                DONE,
                                "2022-01",
                                "2024-04",
                                pole("Projet approuvé pour l’appel", PASSED, "2024-04-30")),
                        new Segment(
                                "validation",
                                LocalizedText.of("Validation"),
                                NOW,
                                new PartialDate("2024-05"),
                                null,
                                LocalDate.of(2024, 5, 1),
                                LocalDate.of(2024, 12, 5),
                                LocalDate.of(2024, 11, 14),
                                true,
                                Message.of("gallery.late"),
                                List.of(
                                        pole("Commission des standards", WITH_RESERVATIONS, "2024-10-03"),
                                        new Pole(
                                                "plenary",
                                                LocalizedText.of("Conseil plénier"),
                                                NEXT,
                                                null,
                                                LocalDate.of(2024, 12, 5)))),
                        todo(6, LocalDate.of(2025, 1, 1), null)),
                false);
    }

    private static PoleLine overlapping() {
        return new PoleLine(
                List.of(
                        segment(0, UNKNOWN, null, null),
                        segment(1, SKIPPED, null, null, pole("Besoin reconnu", PASSED_OVER, "2023-02-09")),
                        segment(2, UNKNOWN, null, "2023"),
                        segment(3, DONE, "2023-03", "2023-06-01", pole("Mandat", PASSED, "2023-06-01")),
                        segment(
                                4,
                                NOW,
                                "2023-06",
                                null,
                                future("Projet approuvé pour l’appel", LocalDate.of(2026, 9, 1))),
                        todo(5, LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 31)),
                        segment(6, NOW, "2026-02", null)),
                false);
    }

    private static PoleLine refused() {
        return new PoleLine(
                List.of(
                        segment(0, DONE, "2025-01", "2025-02"),
                        segment(1, DONE, "2025-02", "2025-04"),
                        segment(2, NOW, "2025-04", null, pole("Passage en commission", POSTPONED, "2025-06-12")),
                        segment(
                                3,
                                NOW,
                                "2025-05",
                                null,
                                pole("Mandat", REFUSED, "2025-06-12"),
                                future("Mandat, seconde lecture", null))),
                false);
    }

    private static PoleLine planned() {
        return new PoleLine(
                List.of(
                        todo(0, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1)),
                        todo(3, null, LocalDate.of(2027, 4, 1), future("Mandat", LocalDate.of(2027, 4, 1))),
                        todo(5, null, null)),
                false);
    }

    private static PoleLine done() {
        return new PoleLine(
                java.util.stream.IntStream.range(0, 7)
                        .mapToObj(index -> segment(index, DONE, null, null, pole("Jalon", PASSED, null)))
                        .toList(),
                true);
    }

    private static PoleLine many() {
        return new PoleLine(
                java.util.stream.IntStream.range(0, 10)
                        .mapToObj(index -> segment(
                                index % 7,
                                index < 4 ? DONE : index == 4 ? NOW : TODO,
                                index < 5 ? "2022-03" : null,
                                null))
                        .toList(),
                false);
    }

    private static Segment segment(int name, Segment.State state, String start, String end, Pole... poles) {
        return new Segment(
                "phase-" + name,
                LocalizedText.of(NAMES.get(name)),
                state,
                date(start),
                date(end),
                null,
                null,
                null,
                false,
                null,
                List.of(poles));
    }

    private static Segment todo(int name, LocalDate start, LocalDate end, Pole... poles) {
        LocalizedText title = LocalizedText.of(NAMES.get(name));
        return new Segment("phase-" + name, title, TODO, null, null, start, end, null, false, null, List.of(poles));
    }

    private static Pole pole(String name, Pole.State state, String on) {
        return new Pole(name, LocalizedText.of(name), state, date(on), null);
    }

    private static Pole future(String name, LocalDate planned) {
        return new Pole(name, LocalizedText.of(name), FUTURE, null, planned);
    }

    private static PartialDate date(String iso) {
        return iso == null ? null : new PartialDate(iso);
    }
}
