package fr.jalon.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;

/** How a first meeting begins, over the API: the round of introductions, then a quiz. */
public final class RoundStory {

    private RoundStory() {}

    /** @param phone of somebody in the room, unknown
     * @param at path of a meeting that was called */
    public static void tell(Api runs, Api phone, String at) {
        Answer people = done(runs.get(at + "/introductions"));
        done(runs.put(at + "/introductions/" + people.at("/0/participant"), """
                        {"capacity": "Chargée de mission à la DHUP", "work": "Je publie les données des opérations",
                         "expects": "Un modèle que les éditeurs reprennent"}"""));
        done(runs.put(at + "/quiz", """
                        {"title": "Qu’est-ce qu’un standard ?", "questions": [
                          {"text": "Qui peut répondre à un appel à commentaires ?",
                           "choices": ["Les membres du groupe", "Tout le monde"], "right": 1}]}"""));
        String code = done(runs.post(at + "/quiz/open", null)).at("/code");
        String quiz = "/api/v1/quizzes/" + code;
        assertThat(done(phone.get(quiz)).at("/questions/0/choices/1/count")).isNull();
        String ticket = done(phone.post(quiz + "/answers", "{\"answers\": [{\"question\": 0, \"choice\": 0}]}"))
                .at("/ticket");
        Answer changed = done(phone.post(
                quiz + "/answers",
                "{\"ticket\": \"" + ticket + "\", \"answers\": [{\"question\": 0, \"choice\": 1}]}"));
        assertThat(changed.at("/sheets")).isEqualTo("1");
        assertThat(changed.at("/questions/0/chosen")).isEqualTo("1");
        assertThat(phone.post(quiz + "/answers", "{\"answers\": [{\"question\": 9, \"choice\": 0}]}")
                        .status())
                .isEqualTo(422);
        done(runs.post(at + "/quiz/close", null));
        assertThat(done(phone.get(quiz + "?ticket=" + ticket)).at("/questions/0/choices/1/count"))
                .isEqualTo("1");
        done(runs.get(at + "/quiz"));
        done(runs.post(at + "/quiz/begin-anew", null));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
