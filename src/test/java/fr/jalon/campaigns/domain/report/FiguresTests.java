package fr.jalon.campaigns.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.OrganisationKind;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.export.ExportedComment;
import fr.jalon.campaigns.domain.export.ReportHead.Figure;
import fr.jalon.campaigns.domain.export.ReportHead.Group;
import fr.jalon.campaigns.domain.report.Figures.Counted;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTests {

    private static final Figures.Labels LABELS = new Figures.Labels() {
        @Override
        public String disposition(Disposition disposition) {
            return String.valueOf(disposition);
        }

        @Override
        public String type(String code) {
            return "type " + code;
        }

        @Override
        public String kind(OrganisationKind kind) {
            return String.valueOf(kind);
        }

        @Override
        public String nobody() {
            return "personne";
        }
    };

    private static Counted comment(
            String code, List<String> types, Disposition disposition, String action, OrganisationKind kind) {
        ExportedComment comment = new ExportedComment(
                code + "-1",
                "texte",
                code,
                null,
                code.equals("WEB") ? "" : "Organisme " + code,
                types,
                "",
                "",
                null,
                "",
                "Texte",
                null,
                disposition,
                null,
                "motif",
                action,
                null,
                null,
                null);
        return new Counted(comment, kind);
    }

    private final Figures figures = new Figures(
            List.of(
                    comment(
                            "DDT38",
                            List.of("M", "D"),
                            Disposition.ACCEPTED,
                            "intégré",
                            OrganisationKind.STATE_SERVICE),
                    comment("DDT38", List.of("T"), Disposition.REFUSED, "N.A.", OrganisationKind.STATE_SERVICE),
                    comment("WEB", List.of(), null, "en partie", null),
                    comment("INERIS", List.of("X"), Disposition.ACCEPTED, "à faire", OrganisationKind.PUBLIC_BODY)),
            List.of("G", "M", "T"));

    private List<String> of(Group group) {
        return figures.list(LABELS).stream()
                .filter(figure -> figure.group() == group)
                .map(figure -> figure.label() + " " + figure.comments())
                .toList();
    }

    @Test
    void countACommentOfTwoTypesInBothAndLeaveEmptyOnesOut() {
        assertThat(of(Group.TYPE)).containsExactly("type M 1", "type T 1", "type D 1", "type X 1", "type null 1");
    }

    @Test
    void countOutcomesKindsAndOrganisations() {
        assertThat(of(Group.DISPOSITION)).containsExactly("ACCEPTED 2", "REFUSED 1", "null 1");
        assertThat(of(Group.KIND)).containsExactly("STATE_SERVICE 2", "PUBLIC_BODY 1", "null 1");
        assertThat(of(Group.ORGANISATION)).containsExactly("Organisme DDT38 2", "Organisme INERIS 1", "personne 1");
        assertThat(figures.organisations()).isEqualTo(2);
        assertThat(figures.integrated()).isEqualTo(2);
    }

    @Test
    void nameWhatHasNoValue() {
        assertThat(figures.list(LABELS))
                .filteredOn(figure -> figure.value().equals(Figures.NONE))
                .extracting(Figure::group)
                .containsExactly(Group.DISPOSITION, Group.TYPE, Group.KIND);
    }
}
