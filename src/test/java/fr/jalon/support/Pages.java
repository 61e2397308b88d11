package fr.jalon.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages asked for and forms sent by people of the demonstration who are signed in, each request on its own. */
public final class Pages {

    private final MockMvcTester mvc;

    public Pages(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public MvcTestResult get(String account, String path) {
        return mvc.get()
                .uri(URI.create(path))
                .with(SignedIn.as(Api.personOf(account)))
                .exchange();
    }

    public MvcTestResult post(String account, String path, String... namesAndValues) {
        var request = mvc.post().uri(URI.create(path)).with(SignedIn.as(Api.personOf(account)));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    /** Everything that can be read there, inside of files too. */
    public String read(String account, String path) {
        return Readable.all(get(account, path).getResponse());
    }

    /** The page as it was sent. */
    public static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The first group of the pattern where it is first found. */
    public static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
