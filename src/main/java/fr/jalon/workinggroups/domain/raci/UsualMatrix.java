package fr.jalon.workinggroups.domain.raci;

import java.util.List;

/**
 * What the guide lets one infer about who does what, to begin with; no source prints it as a matrix. French, as what is
 * typed in a matrix is.
 */
public final class UsualMatrix {

    public static final List<String> PARTIES =
            List.of("Pilote", "Animateur", "Groupe de travail", "Secrétariat du CNIG", "Commission des standards");

    /** @param letters in the order of the parties; {@code -} for none */
    public record Line(String name, List<String> letters) {}

    public static final List<Line> LINES = List.of(
            line("Rédiger le mandat", "A R C C I"),
            line("Présenter le mandat", "C AR I I I"),
            line("Constituer le groupe et l’annoncer", "A R I R -"),
            line("Tenir les réunions et écrire les comptes rendus", "I AR R R -"),
            line("Rédiger le projet de standard", "I A R I C"),
            line("Ouvrir l’appel à commentaires", "C AR C R I"),
            line("Répondre aux commentaires", "C AR R I I"),
            line("Présenter le standard pour validation", "C AR I R I"));

    private UsualMatrix() {}

    private static Line line(String name, String letters) {
        return new Line(name, List.of(letters.split(" ")));
    }
}
