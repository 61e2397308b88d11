package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import fr.jalon.standards.domain.cycle.Decision;
import fr.jalon.standards.domain.cycle.Outcome;
import fr.jalon.standards.domain.cycle.Reservation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a body decided, with room for a few reservations; lines left empty are none. */
public class DecisionForm {

    @FormField("gate.outcome")
    @NotNull
    private Outcome outcome;

    @FormField("gate.session")
    private UUID session;

    @FormField(value = "gate.decided-on", holds = "on")
    @NotNull
    private PartialDate decidedOn;

    @FormField("gate.note")
    @Size(max = 4000)
    private String note;

    @FormField("gate.reservations")
    @Valid
    private List<ReservationLine> reservations =
            new ArrayList<>(Stream.generate(ReservationLine::new).limit(4).toList());

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public UUID getSession() {
        return session;
    }

    public void setSession(UUID session) {
        this.session = session;
    }

    public PartialDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(PartialDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<ReservationLine> getReservations() {
        return reservations;
    }

    public void setReservations(List<ReservationLine> reservations) {
        this.reservations = reservations;
    }

    Decision decision() {
        List<Reservation.Wanted> wanted = reservations.stream()
                .filter(line -> line.getText() != null && !line.getText().isBlank())
                .map(line -> new Reservation.Wanted(line.getText(), line.getOwner()))
                .toList();
        return new Decision(outcome, session == null ? decidedOn : null, session, note, wanted);
    }

    /** Offers today. */
    static DecisionForm on(PartialDate today) {
        DecisionForm form = new DecisionForm();
        form.decidedOn = today;
        return form;
    }
}
