package fr.jalon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Statements;
import fr.jalon.support.Visitor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Texts from the file somebody brings to the page everybody reads. */
@IntegrationTest
class TextsTests {

    private static final String FIRST = """
            # Objet

            Un banc public est **décrit** une fois.

            ## Champ

            | nom | type |
            |---|---|
            | id | texte |

            # Sources

            Les plans de voirie.
            """;
    private static final String SECOND = """
            # Sources

            Les plans de voirie.

            # Objet du standard

            Un banc public est **décrit** une fois par la commune.

            # Diffusion

            Licence ouverte.
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Texts texts;

    private String slug;
    private Api secretariat;

    @BeforeEach
    void registers() {
        accounts.load();
        secretariat = Api.secretariat(mvc);
        Answer made = secretariat.post(
                "/api/v1/standards",
                "{\"title\": \"Bancs %s\", \"kind\": \"STANDARD\", \"theme\": \"risques\", \"legalStatus\": \"UNKNOWN\", \"registryLabel\": \"NONE\"}"
                        .formatted(UUID.randomUUID()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        slug = made.at("/slug");
    }

    private Answer bring(Api who, String name, String content, String query) {
        return who.upload(
                "/api/v1/standards/" + slug + "/texts?" + query, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Document page(String path) {
        MvcTestResult result = mvc.get().uri(path).exchange();
        assertThat(result).hasStatusOk();
        return Visitor.page(result);
    }

    @Test
    void takesATextInThroughTheApiAndGivesItsTree() {
        Answer made = bring(secretariat, "modele.md", FIRST, "label=v0.1&title=Modèle");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonNode read = Api.anonymous(mvc)
                .get("/api/v1/standards/" + slug + "/texts/" + made.at("/id"))
                .body();

        assertThat(read.at("/title").asString()).isEqualTo("Modèle");
        assertThat(read.at("/revision/label").asString()).isEqualTo("v0.1");
        assertThat(read.at("/clauses/0/title").asString()).isEqualTo("Objet");
        assertThat(read.at("/clauses/0/text").asString()).isEqualTo("Un banc public est décrit une fois.");
        assertThat(read.at("/clauses/0/clauses/0/title").asString()).isEqualTo("Champ");
        assertThat(read.at("/clauses/1/title").asString()).isEqualTo("Sources");
        assertThat(Api.anonymous(mvc)
                        .get("/api/v1/standards/" + slug + "/texts")
                        .at("/items/0/revisions/0/label"))
                .isEqualTo("v0.1");
    }

    @Test
    void keepsTheIdentityOfClausesAndComparesRevisions() {
        Answer first = bring(secretariat, "modele.md", FIRST, "label=v0.1&title=Modèle");
        Answer second = bring(secretariat, "modele.md", SECOND, "label=v0.2&text=" + first.at("/slug"));
        assertThat(second.status()).as(second.text()).isEqualTo(201);
        UUID standard = texts.revision(UUID.fromString(first.at("/revision/id")))
                .orElseThrow()
                .standardId();
        List<RevisionRef> revisions = texts.revisionsOf(standard);
        List<ClauseRef> before = texts.clauses(revisions.get(1).id());
        List<ClauseRef> after = texts.clauses(revisions.get(0).id());

        assertThat(revisions).extracting(RevisionRef::label).containsExactly("v0.2", "v0.1");
        assertThat(after.get(0).identity()).isEqualTo(before.get(2).identity());
        assertThat(after.get(1).identity()).isEqualTo(before.get(0).identity());
        assertThat(texts.clausesById(List.of(after.get(0).id(), UUID.randomUUID())))
                .hasSize(1);

        Document page = page("/standards/" + slug + "/textes/modele/comparaison?de=v0.1&a=v0.2");
        assertThat(page.select(".change.added h2").text()).isEqualTo("Diffusion");
        assertThat(page.select(".change.removed h2").text()).isEqualTo("Champ");
        assertThat(page.select(".change.changed h2 ins").text()).isEqualTo("du standard");
        assertThat(page.select(".change.changed .compared ins").text()).isEqualTo("par la commune");
    }

    @Test
    void showsATextWithItsContentsAndPermanentLinks() {
        bring(secretariat, "modele.md", FIRST, "label=v0.1&title=Modèle");
        Document page = page("/standards/" + slug + "/textes/modele/v0.1");

        assertThat(page.select(".toc a").eachAttr("href")).containsExactly("#c-objet", "#c-champ", "#c-sources");
        assertThat(page.select("section#c-objet > h2 > a[href=#c-objet]")).hasSize(1);
        assertThat(page.select("section#c-champ > h3")).hasSize(1);
        assertThat(page.select("section#c-champ .table-wide[tabindex=0][role=group] table"))
                .hasSize(1);
        assertThat(mvc.get().uri("/standards/" + slug + "/textes/modele").exchange())
                .hasRedirectedUrl("/standards/" + slug + "/textes/modele/v0.1");
        assertThat(page("/standards/" + slug + "/textes").select(".panel h2").eachText())
                .contains("Modèle");
        assertThat(page("/standards/" + slug).select("aside a[href$=/textes/modele/v0.1]"))
                .hasSize(1);
    }

    @Test
    void letsAPersonMendTheHeadingsBeforeTakingIn() {
        UUID pilot = Api.personOf("secretariat");
        MvcTestResult brought = mvc.post()
                .uri("/standards/" + slug + "/textes")
                .with(SignedIn.as(pilot))
                .multipart()
                .file(new MockMultipartFile(
                        "file", "modele.md", "text/markdown", FIRST.getBytes(StandardCharsets.UTF_8)))
                .param("label", "v0.1")
                .param("title", "Modèle")
                .exchange();
        String draft = brought.getResponse().getHeader("Location");
        assertThat(draft).contains("/textes/apercu/");
        assertThat(page("/standards/" + slug + "/textes").text()).doesNotContain("v0.1");
        Document preview =
                Visitor.page(mvc.get().uri(draft).with(SignedIn.as(pilot)).exchange());
        String name = preview.select(".outline select").get(1).attr("name");

        assertThat(preview.select(".outline strong").eachText()).containsExactly("Objet", "Champ", "Sources");
        assertThat(mvc.post()
                        .uri(draft + "/titres")
                        .with(SignedIn.as(pilot))
                        .param(name, "0")
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(mvc.post().uri(draft + "/reprise").with(SignedIn.as(pilot)).exchange())
                .hasStatus3xxRedirection();
        Document page = page("/standards/" + slug + "/textes/modele/v0.1");
        assertThat(page.select(".toc a").eachText()).containsExactly("Objet", "Sources");
        assertThat(page.select("#c-objet").text()).contains("Champ", "texte");
        assertThat(mvc.post().uri(draft + "/abandon").with(SignedIn.as(pilot)).exchange())
                .hasStatus(409);
        assertThat(page("/standards/" + slug + "/historique").text()).contains("Modèle");
    }

    @Test
    void dropsADraftWithItsFile() {
        UUID pilot = Api.personOf("secretariat");
        String draft = mvc.post()
                .uri("/standards/" + slug + "/textes")
                .with(SignedIn.as(pilot))
                .multipart()
                .file(new MockMultipartFile("file", "modele.md", null, FIRST.getBytes(StandardCharsets.UTF_8)))
                .param("label", "v0.1")
                .exchange()
                .getResponse()
                .getHeader("Location");
        int files = jdbc.sql("select count(*) from stored_file")
                .query(Integer.class)
                .single();

        assertThat(mvc.post().uri(draft + "/abandon").with(SignedIn.as(pilot)).exchange())
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from stored_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(files - 1);
        assertThat(mvc.get().uri(draft).with(SignedIn.as(pilot)).exchange()).hasStatus(404);
    }

    @Test
    void opensImportingToThoseWhoKeepTheStandardOnly() {
        Api reader = Api.anonymous(mvc).signedInAs("lecture");

        assertThat(bring(reader, "a.md", FIRST, "label=v1").status()).isEqualTo(403);
        assertThat(bring(Api.anonymous(mvc), "a.md", FIRST, "label=v1").status())
                .isEqualTo(401);
        assertThat(mvc.get()
                        .uri("/standards/" + slug + "/textes/nouveau")
                        .with(SignedIn.as(Api.personOf("lecture")))
                        .exchange())
                .hasStatus(403);
        assertThat(page("/standards/" + slug + "/textes").select("a[href$=/nouveau]"))
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from revision r join standard s on s.id = r.standard_id where s.slug = ?")
                        .param(slug)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesWhatItCannotReadWithASentence() {
        Answer pdf = secretariat.upload(
                "/api/v1/standards/" + slug + "/texts?label=v1", "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(pdf.status()).isEqualTo(422);
        assertThat(pdf.at("/errors/0/field")).isEqualTo("file");
        assertThat(pdf.text()).contains("PDF");

        bring(secretariat, "modele.md", FIRST, "label=v0.1&title=Modèle");
        Answer again = bring(secretariat, "modele.md", FIRST, "label=V0.1&text=modele");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.at("/errors/0/field")).isEqualTo("label");

        MvcTestResult blank = mvc.post()
                .uri("/standards/" + slug + "/textes")
                .with(SignedIn.as(Api.personOf("secretariat")))
                .multipart()
                .file(new MockMultipartFile("file", "a.docx", null, new byte[] {'P', 'K', 3, 4}))
                .param("label", "v0.9")
                .exchange();
        assertThat(blank).hasStatus(422);
        assertThat(Visitor.page(blank).select("#label").val()).isEqualTo("v0.9");
        assertThat(Visitor.page(blank).select("#file-error")).hasSize(1);
    }

    @Test
    void servesPicturesForEver() throws Exception {
        byte[] png = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream files = new ZipOutputStream(zip)) {
            files.putNextEntry(new ZipEntry("a.md"));
            files.write("# A\n\n![plan](a.png)\n".getBytes(StandardCharsets.UTF_8));
            files.putNextEntry(new ZipEntry("a.png"));
            files.write(png);
        }
        Answer made = secretariat.upload(
                "/api/v1/standards/" + slug + "/texts?label=v1&title=Images", "a.zip", zip.toByteArray());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String source = page("/standards/" + slug + "/textes/images-2/v1")
                .select("article img[width=1]")
                .attr("src");
        MvcTestResult picture = mvc.get().uri(source).exchange();

        assertThat(picture).hasStatusOk();
        assertThat(picture.getResponse().getContentAsByteArray()).isEqualTo(png);
        assertThat(picture.getResponse().getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(mvc.get().uri("/textes/images/" + "0".repeat(64)).exchange()).hasStatus(404);
    }

    @Test
    void readsALongTextInAsManyStatementsAsAShortOneAndUnderAHundredKilobytes() throws Exception {
        bring(secretariat, "court.md", FIRST, "label=v1&title=Court");
        String text = longText();
        bring(secretariat, "long.md", text, "label=v1&title=Long");
        String path = "/standards/" + slug + "/textes/";
        int few = Statements.during(() -> page(path + "court/v1"));

        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(300_000);
        assertThat(Statements.during(() -> page(path + "long/v1")))
                .isEqualTo(few)
                .isLessThan(16);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(mvc.get().uri(path + "long/v1").exchange().getResponse().getContentAsByteArray());
        }
        assertThat(compressed.size()).isLessThan(100 * 1024);
    }

    /** Compresses like French prose does: by a little more than three. */
    private static String longText() {
        Random random = new Random(1);
        String letters = "etaoinsrlducmpv";
        List<String> words = IntStream.range(0, 900)
                .mapToObj(i -> random.ints(3 + random.nextInt(7), 0, letters.length())
                        .mapToObj(letter -> letters.substring(letter, letter + 1))
                        .collect(Collectors.joining()))
                .toList();
        return IntStream.range(0, 300)
                .mapToObj(i -> "#".repeat(1 + i % 3) + " Partie " + i + "\n\n"
                        + IntStream.range(0, 150)
                                .mapToObj(j -> words.get((int) (Math.pow(random.nextDouble(), 4) * words.size())))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }
}
