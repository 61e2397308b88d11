package fr.jalon.workinggroups.domain.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a list of members, in the order they are written in. */
public enum MemberColumn {
    NAME("nom", "nom prenom", "prenom nom", "name", "participant", "membre", "member"),
    ORGANISATION("organisme", "organisation", "structure", "entite", "organization"),
    ROLES("roles", "role", "fonction dans le groupe"),
    CIRCLES("cercles", "cercle", "circles", "circle"),
    STAKEHOLDER("partie prenante", "classe", "categorie", "stakeholder", "stakeholder class"),
    SKILLS("competences", "competence", "skills", "skill"),
    INTERESTS("interets declares", "interets", "declared interests", "interests", "liens d interets"),
    SINCE("depuis", "date d entree", "entree", "since"),
    NAME_PUBLIC("nom public", "public name", "name public"),
    /** Read to find the account, kept of those who have none to write to them; never written. */
    ADDRESS("adresse electronique", "courriel", "mail", "e mail", "email", "adresse mail", "mel", "mail address");

    private final List<String> titles;

    MemberColumn(String... titles) {
        this.titles = List.of(titles);
    }

    /** The column with that title, however it is written. */
    public static Optional<MemberColumn> titled(String cell) {
        String folded = Folded.of(cell);
        return Arrays.stream(values())
                .filter(column -> column.titles.contains(folded))
                .findFirst();
    }
}
