package fr.jalon.standards.api;

import static fr.jalon.standards.api.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Rows;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files as evidence: what they are counts, not what they are called. */
@IntegrationTest
class EvidenceFileTests {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo accounts;

    @Autowired
    JdbcClient jdbc;

    private Story story;

    @BeforeEach
    void opens() {
        accounts.load();
        story = Story.opened(Api.secretariat(mvc), Api.pilot(mvc));
    }

    @Test
    void keepsAPdfAndGivesItBackToBeSaved() {
        Answer added = done(upload("Étude d’impact.pdf", PDF), 201);
        assertThat(added.location()).isEqualTo(story.at("/actions/state-need"));
        assertThat(added.at("/evidence/0/title")).isEqualTo("Étude d’impact.pdf");
        assertThat(added.at("/evidence/0/size")).isEqualTo(String.valueOf(PDF.length));
        MvcTestResult file = download(added);
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getResponse().getContentType()).isEqualTo("application/pdf");

        String evidence = added.at("/evidence/0/id");
        Answer withdrawn = done(story.pilot.delete(story.at("/actions/state-need/evidence/" + evidence)), 200);
        assertThat(withdrawn.body().path("evidence")).isEmpty();
    }

    @Test
    void refusesAFileOfThirtyMegabytes() {
        byte[] large = new byte[30 * 1024 * 1024];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        refused("grand.pdf", large, "file-too-large", "30");
    }

    @Test
    void refusesExecutablesNamedAsDocuments() {
        byte[] elf = new byte[2048];
        elf[0] = 0x7f;
        System.arraycopy("ELF".getBytes(StandardCharsets.US_ASCII), 0, elf, 1, 3);
        elf[4] = 2;
        elf[16] = 2;
        refused("etude.pdf", elf, "file-not-what-it-says", "etude.pdf");
        byte[] mz = new byte[2048];
        System.arraycopy("MZ".getBytes(StandardCharsets.US_ASCII), 0, mz, 0, 2);
        mz[0x3c] = (byte) 0x80;
        System.arraycopy("PE\0\0".getBytes(StandardCharsets.US_ASCII), 0, mz, 0x80, 4);
        refused("etude.pdf", mz, "file-not-what-it-says", "etude.pdf");
        refused("etude.txt", mz, "file-not-what-it-says", "etude.txt");
        refused("etude.exe", mz, "file-kind-not-taken", "etude.exe");
        refused(
                "etude.pdf",
                "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                "file-not-what-it-says",
                "pdf");
        refused("etude.html", "<html>".getBytes(StandardCharsets.UTF_8), "file-kind-not-taken", "html");
    }

    @Test
    void refusesAnEmptyFileAndAFormWithoutOne() {
        refused("vide.pdf", new byte[0], "file-empty", "vide.pdf");
        var form = mvc.post()
                .uri(story.at("/actions/state-need/evidence"))
                .multipart()
                .header("Authorization", "Bearer jalon-demo-pilote")
                .param("title", "Rien")
                .exchange();
        assertThat(form).hasStatus(422).bodyText().contains("\"field\":\"file\"", "\"rule\":\"required\"");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "../../../etc/passwd.pdf",
                "C:\\Windows\\system32\\rapport.pdf",
                "a\r\nX-Evil: 1.pdf",
                "a\u0000b.pdf",
                "\u202Efdp.exe.pdf",
                ".pdf",
                "\"; filename=\"x.pdf",
                "100 % sûr ; vraiment ?#.pdf",
                "<b>gras</b>.pdf",
                "名前.pdf",
                "😀.pdf",
                "a%2F..%2Fb.pdf"
            })
    void keepsFilesWithStrangeNamesUnderTamedOnes(String name) {
        Answer added = done(upload(name, PDF), 201);
        String title = added.at("/evidence/0/title");
        assertThat(title).endsWith(".pdf").doesNotContain("/", "\\", "\r", "\n", "\u0000", "\u202E");
        MvcTestResult file = download(added);
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("X-Evil")).isNull();
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("\r", "\n");
    }

    @Test
    void cutsANameThatIsTooLong() {
        Answer added = done(upload("é".repeat(5000) + ".pdf", PDF), 201);
        assertThat(added.at("/evidence/0/title")).hasSize(200).endsWith(".pdf");
    }

    private Answer upload(String name, byte[] content) {
        return story.pilot.upload(story.at("/actions/state-need/evidence"), name, content);
    }

    private MvcTestResult download(Answer added) {
        return mvc.get().uri(java.net.URI.create(added.at("/evidence/0/href"))).exchange();
    }

    private void refused(String name, byte[] content, String rule, String said) {
        Map<String, String> before = Rows.of(jdbc);
        Answer refused = upload(name, content);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.rules()).containsExactly(rule);
        assertThat(refused.fields()).containsExactly("file");
        assertThat(refused.at("/errors/0/message")).contains(said);
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }
}
