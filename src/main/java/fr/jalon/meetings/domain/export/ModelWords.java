package fr.jalon.meetings.domain.export;

/** The words of CNIG's model of minutes, by which its parts are known; the spaces before colons do not break. */
final class ModelWords {

    static final String COMMISSION = "Commission des Standards";
    static final String REFERENCE = "REF\u00a0: ";
    static final String GROUP_RUN_BY = "Groupe de Travail animé par\u00a0:";
    static final String GROUP = "GT ";
    static final String MINUTES = "COMPTE-RENDU DE REUNION";
    static final String OBJECT = "Objet : ";
    static final String AGENDA = "Ordre du jour\u00a0:";
    static final String SLIDES = "Accès aux présentations disponibles sur ";
    static final String PEOPLE = "Liste des participants";
    static final String ANIMATORS = "Animateur(s)\u00a0: ";
    static final String PARTICIPANTS = "Participant(s)\u00a0:";
    static final String EXCUSED = "Excusé(s)\u00a0:";
    static final String REREAD = "Relecture du compte-rendu";
    static final String REREAD_BY = "Les participants";
    static final String VALIDATED = "Validation du compte-rendu";
    static final String NEXT = "Prochain rendez-vous\u00a0: ";
    static final String REMARKS = "Remarques\u00a0:";
    static final String DECISION = "Décision\u00a0:";
    static final String DELIVERABLES = "État des livrables";

    private ModelWords() {}
}
