package fr.jalon.campaigns.domain.answers;

import static fr.jalon.campaigns.domain.answers.Filling.Field.ACTION;
import static fr.jalon.campaigns.domain.answers.Filling.Field.DECISION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.domain.Disposition;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a file that comes back changes. */
class FillingTests {

    private static final Mark EMPTY = Mark.of("ppr", "A-1", null, null, "", "");

    private static Standing now(Disposition disposition, String reason, String action) {
        boolean here = disposition != null;
        return new Standing(
                UUID.randomUUID(),
                "ppr",
                "A-1",
                disposition,
                reason,
                action,
                null,
                here,
                List.of(new Standing.Past(disposition, reason, action, null)));
    }

    private static FilledRow file(String words, Disposition disposition, String reason, String action, Mark mark) {
        return new FilledRow("A-1", "ppr", words, disposition, reason, action, null, mark);
    }

    @Test
    void isExactlyTheCellsThatWereTypedInto() {
        Filling both = Filling.of(file("OK", Disposition.ACCEPTED, "", "intégré", EMPTY), now(null, null, null));
        Filling action = Filling.of(file("", null, "", "intégré", EMPTY), now(null, null, null));
        Filling nothing = Filling.of(file("", null, "", "", EMPTY), now(null, null, null));

        assertThat(both.changed()).containsExactly(DECISION, ACTION);
        assertThat(action.changed()).containsExactly(ACTION);
        assertThat(nothing.isUnchanged()).isTrue();
    }

    @Test
    void isNothingTheSecondTime() {
        Filling again = Filling.of(
                file("OK", Disposition.ACCEPTED, "", "intégré", EMPTY), now(Disposition.ACCEPTED, null, "intégré"));

        assertThat(again.isUnchanged()).isTrue();
    }

    @Test
    void isAConflictWhereBothSidesMoved() {
        Filling filling = Filling.of(
                file("OK", Disposition.ACCEPTED, "", "intégré", EMPTY), now(Disposition.REFUSED, "Voulu", null));

        assertThat(filling.conflicting()).containsExactly(DECISION);
        assertThat(filling.changed()).containsExactly(ACTION);
    }

    @Test
    void leavesWhatWasDecidedHereWhereTheFileStayedAsItWas() {
        Filling filling = Filling.of(file("", null, "", "", EMPTY), now(Disposition.REFUSED, "Voulu", "N.A."));

        assertThat(filling.isUnchanged()).isTrue();
    }

    @Test
    void takesADecisionBackWhereItsCellWasEmptied() {
        Mark refused = Mark.of("ppr", "A-1", Disposition.REFUSED, "Voulu", "refusée : Voulu", "N.A.");

        Filling filling = Filling.of(file("", null, "", "N.A.", refused), now(Disposition.REFUSED, "Voulu", "N.A."));

        assertThat(filling.changed()).containsExactly(DECISION);
    }

    @Test
    void countsNoBlanksThatOfficesMove() {
        Mark mark = Mark.of("ppr", "A-1", Disposition.REFUSED, "Deux\nlignes", "refusée : Deux\nlignes", "N.A.");

        Filling filling = Filling.of(
                file("refusée\u00a0:  Deux lignes ", Disposition.REFUSED, "Deux lignes", " N.A.", mark),
                now(Disposition.REFUSED, "Deux\nlignes", "N.A."));

        assertThat(filling.isUnchanged()).isTrue();
    }

    @Test
    void isCarefulWhereTheMarkWasTakenOut() {
        FilledRow ok = file("OK", Disposition.ACCEPTED, "", "", null);

        assertThat(Filling.of(ok, now(null, null, null)).changed()).containsExactly(DECISION);
        assertThat(Filling.of(ok, now(Disposition.REFUSED, "Voulu", null)).conflicting())
                .containsExactly(DECISION);
        assertThat(Filling.of(file("", null, "", "", null), now(Disposition.REFUSED, "Voulu", null))
                        .isUnchanged())
                .isTrue();
    }

    @Test
    void readsAMarkThatWasCutOverLines() {
        assertThat(Mark.read(EMPTY.toString().replace(" ", "\n"))).contains(EMPTY);
        assertThat(Mark.read("à revoir")).isEmpty();
        assertThat(Mark.read(null)).isEmpty();
    }
}
