package fr.jalon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.FreshDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * What only a real server shows: cookies with their attributes, addresses told by a proxy. On the application of the
 * browser tests, which is set up in the same way.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshDatabase.class)
class CookieTests {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void setsCookiesThatScriptsAndOtherSitesCannotUse() throws Exception {
        assertThat(cookiesOfASignIn("http"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("jalon_session="))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("jalon_csrf="))
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .doesNotContain("Secure"));
    }

    @Test
    void setsSecureCookiesBehindAProxyThatSpeaksHttps() throws Exception {
        assertThat(cookiesOfASignIn("https"))
                .filteredOn(cookie -> cookie.startsWith("jalon_session=") || cookie.startsWith("jalon_csrf="))
                .hasSizeGreaterThan(1)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Secure"));
        assertThat(form("https").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    void setsNoCookieOnFilesThatMayBeKept() throws Exception {
        HttpResponse<String> style = send(request("/css/jalon.css", "http").GET());
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(style.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
    }

    private List<String> cookiesOfASignIn(String scheme) throws Exception {
        HttpResponse<String> form = form(scheme);
        String csrf = Jsoup.parse(form.body())
                .selectFirst("form[action=/connexion] input[name=_csrf]")
                .val();
        String cookie = form.headers().allValues("Set-Cookie").stream()
                .map(set -> set.substring(0, set.indexOf(';')))
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
        String body = "address=pilote%40demo.jalon.example&password=demonstration&_csrf="
                + URLEncoder.encode(csrf, StandardCharsets.UTF_8);
        HttpResponse<String> signedIn = send(request("/connexion", scheme)
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(signedIn.statusCode()).isEqualTo(302);
        return signedIn.headers().allValues("Set-Cookie");
    }

    private HttpResponse<String> form(String scheme) throws Exception {
        return send(request("/connexion", scheme).GET());
    }

    private HttpRequest.Builder request(String path, String scheme) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Forwarded-Proto", scheme);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
