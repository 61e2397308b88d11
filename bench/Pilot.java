import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pilot of the demonstration, signed in by the page as in a browser. */
final class Pilot {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Application application;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    private Pilot(Application application) {
        this.application = application;
    }

    static Pilot signedIn(Application application) throws IOException, InterruptedException {
        Pilot pilot = new Pilot(application);
        Matcher token = TOKEN.matcher(pilot.get("/connexion").body());
        if (!token.find()) {
            throw new IOException("No form to sign in with");
        }
        String form = "address=" + encoded("pilote@demo.jalon.example") + "&password=demonstration&suite=&_csrf="
                + encoded(token.group(1));
        HttpResponse<String> answer = pilot.browser.send(
                application.request("/connexion")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 3 || pilot.get("/mon-espace").statusCode() != 200) {
            throw new IOException("Not signed in: " + answer.statusCode());
        }
        return pilot;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(application.request(path).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
