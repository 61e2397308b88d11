package fr.jalon.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page from which a call is prepared: what one of its forms refuses harms none of the others. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class RunPageTests {

    @Autowired
    private MockMvcTester mvc;

    private String path;

    @BeforeEach
    void createACall() {
        path = "/appels/"
                + Api.secretariat(mvc)
                        .post(
                                "/api/v1/campaigns",
                                "{\"standard\": \"friches\", \"title\": \"Friches, version 3\", \"preset\": \"GMTE\"}")
                        .at("/slug")
                + "/conduite";
        assertThat(sent("/documents", "documents[0].title", "Le texte")).hasStatus(302);
    }

    @Test
    void keepsTheOtherFormsWhenDatesAreRefused() {
        Document page = refused("/dates", "opensOn", "2026-06-10", "closesOn", "2026-06-01", "closesHour", "12:00");
        assertThat(page.select("input[name=opensOn]").val()).isEqualTo("2026-06-10");
        assertThat(page.select("input[name=title]").val()).isEqualTo("Friches, version 3");
        assertThat(page.select("input[name='documents[0].title']").val()).isEqualTo("Le texte");
        assertThat(page.select("textarea[name=typeLines]").text()).contains("G | ");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#closesOn");
    }

    @Test
    void namesTheFieldOfEveryRefusal() {
        assertThat(refused("/notice", "title", "").select(".error-summary a").eachAttr("href"))
                .containsExactly("#title");
        assertThat(refused("/types", "typeLines", "G")
                        .select(".error-summary a")
                        .eachAttr("href"))
                .containsExactly("#typeLines");
        assertThat(refused("/dates", "opensOn", "2026-06-10", "opensHour", "midi")
                        .select(".error-summary a")
                        .eachAttr("href"))
                .containsExactly("#opensHour");
    }

    private Document refused(String form, String... namesAndValues) {
        MvcTestResult answer = sent(form, namesAndValues);
        assertThat(answer).hasStatus(422);
        return Visitor.page(answer);
    }

    private MvcTestResult sent(String form, String... namesAndValues) {
        var request = mvc.post().uri(path + form).with(SignedIn.as(Api.personOf("secretariat")));
        for (int at = 0; at < namesAndValues.length; at += 2) {
            request = request.param(namesAndValues[at], namesAndValues[at + 1]);
        }
        return request.exchange();
    }
}
