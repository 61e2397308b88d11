package fr.jalon.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the HTTP API in the name of somebody, or of nobody. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvcTester mvc;
    private final String token;
    private final UUID person;
    private final Consumer<Call> witness;

    private Api(MockMvcTester mvc, String token, UUID person, Consumer<Call> witness) {
        this.mvc = mvc;
        this.token = token;
        this.person = person;
        this.witness = witness;
    }

    /** What was sent and answered; the operation is the name of the handler, or null. */
    public record Call(String operation, String sent, Answer answer) {}

    public static Api anonymous(MockMvcTester mvc) {
        return new Api(mvc, null, null, call -> {});
    }

    public static Api secretariat(MockMvcTester mvc) {
        return anonymous(mvc).withToken("jalon-demo-secretariat");
    }

    public static Api pilot(MockMvcTester mvc) {
        return anonymous(mvc).withToken("jalon-demo-pilote");
    }

    public Api withToken(String bearer) {
        return new Api(mvc, bearer, null, witness);
    }

    /** In the session of a demo account, named by what comes before the @ of its address. */
    public Api signedInAs(String account) {
        return new Api(mvc, null, personOf(account), witness);
    }

    /** Hands every call to the witness. */
    public Api seenBy(Consumer<Call> someone) {
        return new Api(mvc, token, person, someone);
    }

    public Consumer<Call> witness() {
        return witness;
    }

    public static UUID personOf(String account) {
        return UUID.nameUUIDFromBytes(("jalon person " + account).getBytes(StandardCharsets.UTF_8));
    }

    public Answer get(String path) {
        return call(HttpMethod.GET, path, null);
    }

    public Answer post(String path, String json) {
        return call(HttpMethod.POST, path, json);
    }

    public Answer put(String path, String json) {
        return call(HttpMethod.PUT, path, json);
    }

    public Answer delete(String path) {
        return call(HttpMethod.DELETE, path, null);
    }

    public Answer call(HttpMethod method, String path, String json) {
        var request = prepared(mvc.method(method).uri(path));
        if (json != null) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(json);
        }
        return answer(json, request.exchange());
    }

    public Answer upload(String path, String name, byte[] content) {
        var request = prepared(mvc.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", name, MediaType.APPLICATION_OCTET_STREAM_VALUE, content)));
        return answer("{\"file\": " + text(name) + "}", request.exchange());
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> B prepared(B request) {
        B prepared = request.header(HttpHeaders.ACCEPT_LANGUAGE, "fr");
        if (token != null) {
            return prepared.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return person == null ? prepared : prepared.with(SignedIn.as(person));
    }

    private Answer answer(String sent, MvcTestResult result) {
        Answer answer = new Answer(result.getResponse());
        Object handler = result.getMvcResult().getHandler();
        String operation =
                handler instanceof HandlerMethod method ? method.getMethod().getName() : null;
        witness.accept(new Call(operation, sent, answer));
        return answer;
    }

    /** The text as a JSON string, quotes included. */
    public static String text(String value) {
        return JSON.writeValueAsString(value);
    }

    /** An answer of the API. */
    public record Answer(MockHttpServletResponse response) {

        public int status() {
            return response.getStatus();
        }

        public String location() {
            return response.getHeader(HttpHeaders.LOCATION);
        }

        public String text() {
            return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        public JsonNode body() {
            return JSON.readTree(response.getContentAsByteArray());
        }

        /** The text at that place, like {@code /version/number}; null where there is none. */
        public String at(String pointer) {
            JsonNode found = body().at(pointer);
            return found.isMissingNode() || found.isNull() ? null : found.asString();
        }

        /** Names of the rules a refusal cites. */
        public List<String> rules() {
            return errors("rule");
        }

        /** Names of the fields a refusal cites. */
        public List<String> fields() {
            return errors("field");
        }

        private List<String> errors(String part) {
            return StreamSupport.stream(body().path("errors").spliterator(), false)
                    .map(error -> error.path(part).asString("null"))
                    .toList();
        }
    }
}
