package fr.jalon.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;

/** How a first meeting begins, over the API: the round of introductions, then a quiz. */
public final class RoundStory {

    private RoundStory() {}

    /** @param at path of a meeting that was called */
    public static void tell(Api runs, String at) {
        Answer people = done(runs.get(at + "/introductions"));
        done(runs.put(at + "/introductions/" + people.at("/0/participant"), """
                        {"capacity": "Chargée de mission à la DHUP", "work": "Je publie les données des opérations",
                         "expects": "Un modèle que les éditeurs reprennent"}"""));
        done(runs.put(at + "/quiz", """
                        {"title": "Qu’est-ce qu’un standard ?", "questions": [
                          {"text": "Qui peut répondre à un appel à commentaires ?",
                           "choices": ["Les membres du groupe", "Tout le monde"], "right": 1}]}"""));
        done(runs.post(at + "/quiz/open", null));
        done(runs.post(at + "/quiz/close", null));
        done(runs.get(at + "/quiz"));
        done(runs.post(at + "/quiz/begin-anew", null));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
