package fr.jalon.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;

/** Over the API: minutes from the draft to their publication, and a question from its votes to its arbitration. */
public final class MinutesStory {

    private MinutesStory() {}

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /**
     * @param runs who runs the group
     * @param nobody without a token
     * @param meeting id of a plenary that is over
     */
    public static void tell(Api runs, Api nobody, String meeting) {
        String at = "/api/v1/meetings/" + meeting + "/minutes";
        assertThat(nobody.get(at).status()).isEqualTo(404);
        Answer draft = done(runs.get(at));
        String block = at + "/blocks/" + draft.at("/blocks/0/id");
        String words =
                "{\"summary\": \"Le calendrier est présenté.\", \"mark\": \"" + draft.at("/blocks/0/mark") + "\"}";
        done(runs.put(block, words));
        assertThat(runs.put(block, words.replace("présenté", "relu")).status()).isEqualTo(422);
        assertThat(runs.post(at + "/rebuild", "{\"overHand\": false}").status()).isEqualTo(422);
        done(runs.post(at + "/rebuild", "{\"overHand\": true}"));
        done(runs.post(at + "/late-notes", null));
        done(runs.put(at + "/closing", "{\"deliverables\": \"Projet v0.2 : relu\", \"nextMeeting\": \"Mai 2031\"}"));
        String until = "{\"until\": \"2099-05-01T22:00:00Z\"}";
        done(runs.post(at + "/send", until));
        done(runs.post(at + "/take-back", null));
        done(runs.post(at + "/send", until));
        Answer remarked = done(runs.post(at + "/remarks", "{\"block\": null, \"text\": \"Il manque la date.\"}"));
        done(runs.put(at + "/remarks/" + remarked.at("/remarks/0/id"), "{\"taken\": true, \"answer\": \"Ajoutée\"}"));
        done(runs.post(at + "/validate", "{\"beforeEnd\": true}"));
        done(runs.post(at + "/publish", null));
        assertThat(done(nobody.get(at)).at("/state")).isEqualTo("PUBLISHED");
        assertThat(nobody.get(at).text()).doesNotContain("Il manque la date.");
    }

    /** @param meeting id of a meeting of that standard */
    public static void settles(Api runs, Api member, String standard, String question, String meeting) {
        String at = "/api/v1/questions/" + question;
        Answer edited = done(runs.put(at, """
                {"theme": "Vocabulaire", "title": "Quels mots pour les services proposés ?", "text": null,
                 "options": ["Une liste fermée", "Une liste ouverte"], "statusQuo": "Un texte libre"}"""));
        String option = edited.at("/options/0/id");
        done(member.put(at + "/vote", null));
        done(member.delete(at + "/vote"));
        done(member.post(at + "/entries", """
                {"kind": "POSITION", "meeting": null, "organisation": "Bancs de France", "option": "%s",
                 "text": "Les éditeurs la tiennent à jour", "link": null}""".formatted(option)));
        done(runs.post(at + "/send", "{\"meeting\": \"" + meeting + "\"}"));
        Answer settled = done(runs.post(
                at + "/arbitrate",
                "{\"option\": \"" + option
                        + "\", \"arbitration\": \"Elle est relue chaque année.\", \"meeting\": null}"));
        assertThat(settled.at("/line/state")).isEqualTo("ARBITRATED");
        Answer other = runs.post("/api/v1/standards/" + standard + "/questions", """
                {"theme": "Vocabulaire", "title": "Une question sans objet", "text": null, "options": [],
                 "statusQuo": null}""");
        done(runs.post("/api/v1/questions/" + other.at("/line/id") + "/drop", null));
    }
}
