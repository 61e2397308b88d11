package fr.jalon.workinggroups.domain.table;

import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import java.util.Map;
import java.util.Optional;

/** How people write roles, circles, classes and skills, in French and in English. */
final class MemberWords {

    private static final Map<String, Object> WORDS = Map.ofEntries(
            Map.entry("pilote|pilotage|pilot|sponsor", GroupRole.PILOT),
            Map.entry("animateur|animatrice|animation|co animateur|co animatrice|facilitator", GroupRole.FACILITATOR),
            Map.entry("redacteur|redactrice|redaction|editor|auteur|autrice", GroupRole.EDITOR),
            Map.entry("rapporteur|rapporteuse|rapporteure|rapporteur e", GroupRole.RAPPORTEUR),
            Map.entry("membre|participant|participante|member", GroupRole.MEMBER),
            Map.entry("testeur|testeuse|organisme testeur|tester", GroupRole.TESTER),
            Map.entry("observateur|observatrice|observer", GroupRole.OBSERVER),
            Map.entry("copil|comite de pilotage|comite pilotage|steering committee", CircleKind.COPIL),
            Map.entry("contributeurs|contributeur|contributrice|contributors|contributor", CircleKind.CONTRIBUTORS),
            Map.entry("usagers|usager|utilisateurs du standard|users of the standard", CircleKind.USERS),
            Map.entry("ecosysteme|ecosystem", CircleKind.ECOSYSTEM),
            Map.entry("producteur|productrice|producteur de donnees|producer", StakeholderClass.PRODUCER),
            Map.entry("gestionnaire|gestionnaires|manager", StakeholderClass.MANAGER),
            Map.entry("utilisateur|utilisatrice|reutilisateur|reutilisatrice|user", StakeholderClass.USER),
            Map.entry("editeur|editeur de logiciel|editeur logiciel|vendor|software vendor", StakeholderClass.VENDOR),
            Map.entry(
                    "bureau metier|business office|ministere|administration centrale",
                    StakeholderClass.BUSINESS_OFFICE),
            Map.entry("regulateur|autorite|regulator", StakeholderClass.REGULATOR),
            Map.entry("association|associations|federation", StakeholderClass.ASSOCIATION),
            Map.entry(
                    "territoire|collectivite|collectivite territoriale|territory|local authority",
                    StakeholderClass.TERRITORY),
            Map.entry("etablissement public|operateur public|public body", StakeholderClass.PUBLIC_BODY),
            Map.entry("recherche|enseignement|research", StakeholderClass.RESEARCH),
            Map.entry("citoyen|citoyenne|particulier|citizen", StakeholderClass.CITIZEN),
            Map.entry("metier|business", Skill.BUSINESS),
            Map.entry("numerique|informatique|digital|donnees|data", Skill.DIGITAL));

    private MemberWords() {}

    static <E extends Enum<E>> Optional<E> read(Class<E> type, String written) {
        String folded = Folded.of(written);
        for (E constant : type.getEnumConstants()) {
            if (Folded.of(constant.name().replace('_', ' ')).equals(folded)) {
                return Optional.of(constant);
            }
        }
        return WORDS.entrySet().stream()
                .filter(word -> type.isInstance(word.getValue()))
                .filter(word -> ("|" + word.getKey() + "|").contains("|" + folded + "|"))
                .map(word -> type.cast(word.getValue()))
                .findFirst();
    }
}
