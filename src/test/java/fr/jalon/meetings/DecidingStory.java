package fr.jalon.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;

/** Every operation on date polls and consensus once, over the API. */
public final class DecidingStory {

    private DecidingStory() {}

    private static Answer done(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    /**
     * @param member of the contributors of the standard's group
     * @param meeting of the group, held, its attendance checked
     */
    public static void tell(Api secretariat, Api member, Api reader, String standard, String meeting) {
        looksForADate(secretariat, member, standard);
        String materials = "/api/v1/meetings/" + meeting + "/materials";
        done(
                secretariat.post(
                        materials, "{\"title\": \"Enregistrement\", \"link\": \"https://video.exemple.fr/1\"}"),
                200);
        done(secretariat.get(materials), 200);
        String all = "/api/v1/standards/" + standard + "/consensuses";
        String adopted = "/api/v1/consensuses/" + open(secretariat, all, "Quel identifiant pour un banc ?");
        done(
                member.put(adopted + "/position", "{\"stance\": \"BLOCKS\", \"reason\": \"Illisible sur le terrain\"}"),
                200);
        done(
                secretariat.post(
                        adopted + "/rounds",
                        "{\"proposal\": \"Un code court et un UUID\", \"until\": \"2031-05-31T22:00:00Z\"}"),
                200);
        done(member.put(adopted + "/position", "{\"stance\": \"AGREES\"}"), 200);
        assertThat(secretariat.post(adopted + "/conclude", null).status()).isEqualTo(422);
        done(secretariat.get(adopted), 200)
                .body()
                .path("missing")
                .forEach(each -> done(
                        secretariat.post(
                                adopted + "/positions",
                                "{\"organisation\": \"" + each.asString() + "\", \"stance\": \"AGREES\"}"),
                        200));
        done(secretariat.post(adopted + "/conclude", null), 200);
        String voted = "/api/v1/consensuses/" + open(secretariat, all, "Décrire le dossier ?");
        done(secretariat.post(voted + "/positions", """
                {"organisation": "Bancs de France", "stance": "WITHDRAWS", "reason": "Trop coûteux à relever"}"""), 200);
        done(secretariat.post(voted + "/end-round", null), 200);
        String attendance = "/api/v1/meetings/" + meeting + "/attendance";
        done(secretariat.get(attendance), 200)
                .body()
                .forEach(each -> done(
                        secretariat.put(attendance + "/" + each.path("id").asString(), "{\"attendance\": \"PRESENT\"}"),
                        200));
        done(
                secretariat.post(
                        voted + "/vote",
                        "{\"meeting\": \"" + meeting + "\", \"votesFor\": 1, \"votesAgainst\": 0, \"abstentions\": 0}"),
                200);
        done(secretariat.get(adopted), 200);
        done(secretariat.get(all), 200);
        assertThat(reader.get(adopted).status()).isEqualTo(404);
        decides(secretariat, member, "/api/v1/standards/" + standard + "/decisions");
    }

    private static void decides(Api secretariat, Api member, String decisions) {
        String ref = "/api/v1/decisions/"
                + done(secretariat.post(decisions, """
                {"text": "Relever un banc sur dix", "reason": "Essai", "mode": "SILENT",
                 "objectionsUntil": "2031-06-30T22:00:00Z", "copil": false}"""), 201).at("/ref");
        done(member.post(ref + "/objections", "{\"reason\": \"Un sur cinq\"}"), 200);
        String mail = "/api/v1/decisions/"
                + done(secretariat.post(decisions, """
                {"text": "Relever un banc sur cinq", "reason": null, "mode": "MAIL", "objectionsUntil": null,
                 "copil": false}"""), 201).at("/ref");
        done(secretariat.post(mail + "/publish", null), 200);
        done(secretariat.post(mail + "/supersede", "{\"text\": \"Relever tous les bancs\", \"reason\": null}"), 201);
    }

    private static String open(Api secretariat, String all, String subject) {
        return done(secretariat.post(all, """
                        {"subject": "%s", "proposal": "Un UUID tiré au hasard", "until": null, "copil": false}""".formatted(subject)), 201).at("/id");
    }

    private static void looksForADate(Api secretariat, Api member, String standard) {
        String poll = "/api/v1/meetings/"
                + done(secretariat.post("/api/v1/meetings", """
                {"standard": "%s", "kind": "PLENARY", "title": "Deuxième plénière", "mode": "REMOTE"}""".formatted(standard)), 201)
                        .at("/id")
                + "/poll";
        Answer open = done(secretariat.post(poll, """
                {"slots": [{"startsAt": "2031-05-05T12:00:00Z", "endsAt": "2031-05-05T14:00:00Z"},
                           {"startsAt": "2031-05-06T12:00:00Z", "endsAt": "2031-05-06T14:00:00Z"}],
                 "until": "2031-04-30T22:00:00Z"}"""), 201);
        String slot = open.at("/slots/0/id");
        done(member.put(poll + "/answers", """
                {"answers": [{"slot": "%s", "availability": "YES"}, {"slot": "%s", "availability": "IF_NEEDED"}]}""".formatted(slot, open.at("/slots/1/id"))), 200);
        done(secretariat.get(poll), 200);
        done(secretariat.post(poll + "/close", null), 200);
        done(secretariat.post(poll + "/choice", "{\"slot\": \"" + slot + "\"}"), 200);
    }
}
