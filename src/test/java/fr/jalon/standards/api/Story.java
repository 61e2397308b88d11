package fr.jalon.standards.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import java.util.UUID;

/** Takes a fresh standard through a creation cycle over the API, with the dates of Géostandards Risques. */
final class Story {

    final Api secretariat;
    final Api pilot;
    final String standard;
    final String cycle;

    private Story(Api secretariat, Api pilot, String standard, String cycle) {
        this.secretariat = secretariat;
        this.pilot = pilot;
        this.standard = standard;
        this.cycle = cycle;
    }

    /** A new standard, its pilot, and an open cycle towards v1.0. */
    static Story opened(Api secretariat, Api pilot) {
        String standard = registered(secretariat, "Géostandards Risques " + UUID.randomUUID());
        done(secretariat.put("/api/v1/standards/" + standard + "/roles/PILOT/" + Api.personOf("pilote"), null), 200);
        Answer opened = done(pilot.post("/api/v1/standards/" + standard + "/cycles", """
                        {"method": "cnig-2026", "track": "creation", "targetVersion": "v1.0", "openedOn": "2021-05"}"""), 201);
        return new Story(secretariat, pilot, standard, opened.at("/id"));
    }

    /** @return id of the new standard */
    static String registered(Api secretariat, String title) {
        return done(
                        secretariat.post(
                                "/api/v1/standards",
                                "{\"title\": " + Api.text(title) + ", \"kind\": \"STANDARD\", \"theme\": \"risques\"}"),
                        201)
                .at("/id");
    }

    Story untilTheCall() {
        start("emergence", "2021-05");
        end("emergence", "2021-05");
        start("exploration", "2021-05");
        done(
                pilot.post(at("/gates/need-acknowledged/skip"), "{\"reason\": \"Projet prêt\", \"on\": \"2021-10\"}"),
                201);
        end("initialisation", "2021-10");
        start("cadrage", "2021-10");
        date("mandate-presented", "2021-10");
        done(decide("mandate-validated", "2021-10"), 201);
        date("kick-off", "2022-01-14");
        end("cadrage", "2022-01-14");
        start("realisation", "2022-01-14");
        date("first-draft", "2023-09");
        done(decide("draft-approved", "2024-04-30"), 201);
        return this;
    }

    Story withACall(String from, String until) {
        date("call-opening", from);
        date("call-closing", until);
        date("comments-decided", "2024-09-26");
        date("minutes-published", "2024-10-25");
        done(pilot.post(at("/actions/check-conditions/done"), "{\"on\": \"2024-11-27\"}"), 200);
        done(pilot.post(at("/actions/validate-technically/done"), "{\"on\": \"2024-11-27\"}"), 200);
        return this;
    }

    void start(String phase, String on) {
        done(pilot.post(at("/phases/" + phase + "/start"), on(on)), 200);
    }

    void end(String phase, String on) {
        done(pilot.post(at("/phases/" + phase + "/end"), on(on)), 200);
    }

    void date(String key, String on) {
        done(pilot.put(at("/dates/" + key), on(on)), 200);
    }

    Answer decide(String gate, String on) {
        return pilot.post(at("/gates/" + gate + "/decisions"), "{\"outcome\": \"FAVOURABLE\", \"on\": \"" + on + "\"}");
    }

    Answer publish(String on) {
        return pilot.post(at("/publish"), on(on));
    }

    String at(String path) {
        return "/api/v1/cycles/" + cycle + path;
    }

    static String on(String day) {
        return "{\"on\": \"" + day + "\"}";
    }

    static Answer done(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }
}
