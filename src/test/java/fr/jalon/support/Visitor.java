package fr.jalon.support;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A reader with a browser: keeps cookies, and sends the CSRF token of the page it was on. Everything between the request
 * and the database is real, the session included.
 */
public final class Visitor {

    /** Its name without a real server, which does not read the properties of the cookie. */
    public static final String SESSION = "SESSION";

    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String network = "192.0.2.1";
    private String csrf;

    public Visitor(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public Visitor from(String network) {
        this.network = network;
        return this;
    }

    public MvcTestResult get(String path) {
        return exchange(HttpMethod.GET, path, Map.of());
    }

    /** With the token of the last page that had a form; asks for a page first when there was none. */
    public MvcTestResult post(String path, String... namesAndValues) {
        if (csrf == null) {
            get("/connexion/lien");
        }
        return exchange(HttpMethod.POST, path, parameters(namesAndValues));
    }

    public MvcTestResult signIn(String account) {
        return signIn(account + "@demo.jalon.example", "demonstration", "");
    }

    public MvcTestResult signIn(String address, String password, String goOn) {
        return post("/connexion", "address", address, "password", password, "suite", goOn);
    }

    public Cookie cookie(String name) {
        return cookies.get(name);
    }

    public void put(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
    }

    public static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult exchange(HttpMethod method, String path, Map<String, String> parameters) {
        var request = mvc.method(method).uri(URI.create(path)).header("Accept", "text/html");
        if (!cookies.isEmpty()) {
            request = request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        for (var parameter : parameters.entrySet()) {
            request = request.param(parameter.getKey(), parameter.getValue());
        }
        if (method == HttpMethod.POST && csrf != null) {
            request = request.param("_csrf", csrf);
        }
        MvcTestResult result = request.with(raw -> {
                    raw.setRemoteAddr(network);
                    return raw;
                })
                .exchange();
        remember(result);
        return result;
    }

    private void remember(MvcTestResult result) {
        for (Cookie cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        var token = page(result).selectFirst("input[name=_csrf]");
        if (token != null) {
            csrf = token.val();
        } else if (result.getResponse().getStatus() == 302) {
            csrf = null;
        }
    }

    private static Map<String, String> parameters(String... namesAndValues) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }
}
