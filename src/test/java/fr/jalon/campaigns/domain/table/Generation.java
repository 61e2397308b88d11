package fr.jalon.campaigns.domain.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The forms that have been in use, with the titles they carry. */
enum Generation {
    PSMV_2019(
            List.of(
                    "#",
                    "Organisme",
                    "Type de commentaire :\n(G)énéral (U)rbanisme (T)echnique (E)ditorial",
                    "Page, Paragraphe\nFigure / Tableau / Note / Ligne",
                    "Commentaire\n(explication du besoin de modification)",
                    "Modification proposée par l’organisme",
                    "Décision du GT"),
            said -> List.of(
                    said.number, said.organisation, said.type, said.place, said.text, said.change, said.decision)),
    SRU_2022(
            List.of(
                    "",
                    "Organisme",
                    "Type de commentaire:(G)énéral  (U)rbanisme  (T)echnique (D)ocument",
                    "Page, Paragraphe\nStd (PLU- CC-SRU)\nFigure / Tableau / Note / Ligne",
                    "Commentaire\n(explication du besoin de modification)",
                    "Modification proposée ",
                    "pré-instruction du GT CNIG DDU"),
            said -> List.of(
                    said.number, said.organisation, said.type, said.place, said.text, said.change, said.decision)),
    RISKS_2024(
            List.of(
                    "",
                    "Organisme",
                    "Type de commentaire:(G)énéral  (M)étier (T)echnique (D)ocument",
                    "Page, Paragraphe\nFigure / Tableau / Note / Ligne",
                    "Commentaire\n(explication du besoin de modification)",
                    "Modification proposée ",
                    "Décision du GT CNIG Risques"),
            said -> List.of(
                    said.number, said.organisation, said.type, said.place, said.text, said.change, said.decision)),
    GUIDE_2025(
            List.of(
                    "#", "Type de commentaire:\n(G)énéral  (M)étier (T)echnique (E)ditorial",
                    "Page, Paragraphe\nFigure / Tableau / Note / Ligne",
                            "Commentaire\n(explication du besoin de modification)",
                    "Modification proposée ", "Décision du GT CNIG Voirie"),
            said -> List.of(said.number, said.type, said.place, said.text, said.change, said.decision)),
    SYNTHESIS(
            List.of(
                    "Numero",
                    "n",
                    "Organisme",
                    "Type",
                    "Localisation",
                    "Commentaire",
                    "Modification proposée",
                    "Décision du GT",
                    "Action"),
            said -> List.of(
                    said.organisation + "-" + said.number,
                    said.number,
                    said.organisation,
                    said.type,
                    said.place,
                    said.text,
                    said.change,
                    said.decision,
                    said.action)),
    ISO(
            List.of(
                    "MB/NC",
                    "Line number",
                    "Clause/ Subclause",
                    "Type of comment",
                    "Comments",
                    "Proposed change",
                    "Observations of the secretariat"),
            said -> List.of(said.organisation, "", said.place, said.type, said.text, said.change, said.decision)),
    WITHOUT_TITLES(
            List.of(),
            said -> List.of(
                    said.number, said.organisation, said.type, said.place, said.text, said.change, said.decision));

    private final List<String> titles;
    private final Function<Said, List<String>> cells;

    /** A comment as its author thinks of it. */
    record Said(
            String number,
            String organisation,
            String type,
            String place,
            String text,
            String change,
            String decision,
            String action) {}

    Generation(List<String> titles, Function<Said, List<String>> cells) {
        this.titles = titles;
        this.cells = cells;
    }

    boolean hasTitles() {
        return !titles.isEmpty();
    }

    boolean numbers() {
        return this != ISO;
    }

    boolean hasActions() {
        return this == SYNTHESIS;
    }

    /** The form filled in, with its line of instructions and the empty rows that are left. */
    Drawing drawing(List<Said> comments) {
        int columns = cells.apply(comments.get(0)).size();
        Drawing drawing = Drawing.of(columns).says("Commentaires sur le projet de standard CNIG Voirie v0.3");
        drawing.says("Appel à commentaires du 01/03/2026 au 15/04/2026 à 12h");
        if (!hasOrganisationColumn()) {
            drawing.says("Organisme : " + comments.get(0).organisation());
        }
        if (hasTitles()) {
            drawing.row(titles.toArray(String[]::new));
            drawing.banner("Merci de nous retourner CE fichier dans un format éditable (pas pdf)\n"
                    + "Les commentaires doivent être suivis d’une proposition de modification");
        }
        comments.forEach(said -> drawing.row(cells.apply(said).toArray(String[]::new)));
        if (numbers()) {
            IntStream.rangeClosed(comments.size() + 1, comments.size() + 4).forEach(left -> drawing.row(empty(left)));
        }
        return drawing;
    }

    boolean hasOrganisationColumn() {
        return this != GUIDE_2025;
    }

    /** A numbered row that nobody filled in; in the synthesis the number comes after the computed one. */
    private String[] empty(int number) {
        List<String> empty = new ArrayList<>(cells.apply(new Said("" + number, "", "", "", "", "", "", "")));
        if (this == SYNTHESIS) {
            empty.set(0, "-" + number);
        }
        return empty.toArray(String[]::new);
    }
}
