package fr.jalon.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;

/** Every operation on groups once, at least, over the API. */
public final class GroupStory {

    private static final String MANDATE = """
            {"number": "%s", "reference": "CNIG 2026.4", "months": 12,
             "texts": {"STAKES": "Les bancs publics ne sont décrits nulle part.", "OBJECTIVES": "Réaliser un standard.",
              "PILOTING": "DHUP", "FACILITATION": "Cerema, IGN", "PARTICIPANTS": "Communes, éditeurs, gestionnaires"},
             "classes": ["VENDOR", "TERRITORY"], "skills": ["BUSINESS", "DIGITAL"]%s}""";

    private GroupStory() {}

    private static Answer done(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    /** @param standard id or slug of a standard without a group */
    public static void tell(Api secretariat, Api somebody, Api reader, String standard) {
        String groups = "/api/v1/standards/" + standard + "/groups";
        String id = done(
                        secretariat.post(
                                groups, "{\"name\": \"GT Bancs\", \"purpose\": \"Écrire le standard des bancs.\"}"),
                        201)
                .at("/id");
        done(secretariat.post(groups, "{\"name\": \"SG Dossiers\", \"parent\": \"" + id + "\"}"), 201);
        done(reader.get(groups), 200);
        String group = "/api/v1/groups/" + id;
        done(secretariat.put(group, "{\"name\": \"GT Bancs publics\", \"purpose\": \"Écrire le standard.\"}"), 200);
        done(
                secretariat.put(
                        group + "/circles/CONTRIBUTORS",
                        "{\"entry\": \"ON_REQUEST\", \"capacity\": 40, \"composition\": \"Communes, éditeurs\"}"),
                200);
        members(secretariat, reader, group);
        requests(secretariat, somebody, group);
        mandate(secretariat, reader, group + "/mandates");
        pages(secretariat, reader, group);
        raci(secretariat, reader, group + "/raci");
        done(reader.get(group), 200);
    }

    private static void members(Api secretariat, Api reader, String group) {
        String member = group
                + "/members/"
                + done(secretariat.post(group + "/members", """
                        {"name": "Lina Publique", "organisation": "Bancs de France", "stakeholder": "VENDOR",
                         "skills": ["DIGITAL"], "interests": "Vend un logiciel de patrimoine.", "namePublic": true,
                         "circles": ["CONTRIBUTORS"], "roles": ["MEMBER"], "since": "2022-04-05"}"""), 201).at("/id");
        done(secretariat.put(member, """
                {"name": "Lina Publique", "organisation": "Bancs de France", "stakeholder": "VENDOR",
                 "skills": ["DIGITAL"], "interests": "Vend un logiciel de patrimoine.", "namePublic": true,
                 "since": "2022-04-05"}"""), 200);
        done(secretariat.put(member + "/roles/TESTER", null), 200);
        done(secretariat.delete(member + "/roles/TESTER"), 200);
        done(secretariat.put(member + "/circles/COPIL", null), 200);
        done(secretariat.delete(member + "/circles/COPIL"), 200);
        done(reader.get(group + "/members"), 200);
        String leaver = done(secretariat.post(group + "/members", "{\"name\": \"Bref Passage\"}"), 201)
                .at("/id");
        done(secretariat.delete(group + "/members/" + leaver), 204);
    }

    private static void requests(Api secretariat, Api somebody, String group) {
        String asking = "{\"circle\": \"CONTRIBUTORS\", \"organisation\": \"DDT 38\", \"motive\": \"Je les répare.\"}";
        done(somebody.post(group + "/requests", asking), 200);
        done(somebody.delete(group + "/requests/" + pending(secretariat, group)), 204);
        done(somebody.post(group + "/requests", asking), 200);
        done(
                secretariat.post(
                        group + "/requests/" + pending(secretariat, group) + "/refuse",
                        "{\"reason\": \"Le groupe est complet pour cette année.\"}"),
                200);
        done(somebody.post(group + "/requests", asking), 200);
        done(secretariat.post(group + "/requests/" + pending(secretariat, group) + "/accept", null), 200);
    }

    private static String pending(Api secretariat, String group) {
        return done(secretariat.get(group + "/requests"), 200).at("/items/0/id");
    }

    private static void mandate(Api secretariat, Api reader, String mandates) {
        done(secretariat.post(mandates, MANDATE.formatted("0.1", "")), 201);
        done(secretariat.put(mandates + "/0.1", MANDATE.formatted("0.2", "")), 200);
        done(secretariat.post(mandates + "/0.2/present", "{\"on\": \"2022-03-10\"}"), 200);
        done(secretariat.post(mandates + "/0.2/give-back", "{\"reason\": \"Préciser les livrables.\"}"), 200);
        done(secretariat.post(mandates + "/0.2/present", "{\"on\": \"2022-06-09\"}"), 200);
        done(secretariat.post(mandates + "/0.2/validate", "{\"on\": \"2022-06-09\"}"), 200);
        done(
                secretariat.post(
                        mandates + "/0.2/report", "{\"on\": \"2023-06-01\", \"note\": \"Projet en cours d’écriture\"}"),
                200);
        done(
                secretariat.post(
                        mandates + "/0.2/renew", "{\"until\": \"2027-06-09\", \"note\": \"Tacite reconduction\"}"),
                200);
        done(secretariat.post(mandates + "/0.2/revise", "{\"number\": \"1.0\"}"), 201);
        done(reader.get(mandates), 200);
        done(reader.get(mandates + "/0.2"), 200);
    }

    private static void pages(Api secretariat, Api reader, String group) {
        String resources = group + "/resources";
        String added = done(secretariat.post(resources, """
                        {"kind": "REPOSITORY", "title": "Dépôt du groupe", "url": "https://exemple.fr/depot",
                         "note": "Lecture pour tous", "audience": "EVERYONE"}"""), 200).at("/0/id");
        done(reader.get(resources), 200);
        done(secretariat.delete(resources + "/" + added), 204);
        done(secretariat.put(group + "/principles", """
                {"principles": [{"title": "Partir des usages", "body": "Et pas de la disponibilité des données."}]}"""), 200);
        done(reader.get(group + "/principles"), 200);
        done(secretariat.put(group + "/participation-call", """
                {"origin": "La DHUP", "scope": "Décrire les bancs", "audience": "Communes et éditeurs",
                 "gains": "Un modèle commun", "frequency": "Une réunion par mois", "presence": "Libre",
                 "duration": "Un an", "tools": "Visioconférence", "publish": true}"""), 200);
        done(reader.get(group + "/participation-call"), 200);
        done(
                secretariat.upload(
                        group + "/members/import",
                        "membres.csv",
                        "Nom;Organisme;Rôles\nPaule Dupré;Ville de Grenoble;membre\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                200);
    }

    private static void raci(Api secretariat, Api reader, String raci) {
        String party = done(secretariat.post(raci + "/parties", "{\"name\": \"Animateur\"}"), 200)
                .at("/parties/0/id");
        String activity = done(secretariat.post(raci + "/activities", """
                        {"name": "Comptes rendus", "letters": {"%s": "AR"}}""".formatted(party)), 200)
                .at("/activities/0/id");
        done(secretariat.put(raci + "/activities/" + activity, """
                {"name": "Réunions et comptes rendus", "letters": {"%s": "A"}}""".formatted(party)), 200);
        done(reader.get(raci), 200);
        done(secretariat.delete(raci + "/activities/" + activity), 204);
        done(secretariat.delete(raci + "/parties/" + party), 204);
    }
}
