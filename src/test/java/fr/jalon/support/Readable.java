package fr.jalon.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.mock.web.MockHttpServletResponse;

/** Everything somebody could read in an answer: its headers too, and the inside of office files and PDF. */
public final class Readable {

    private Readable() {}

    public static String all(MockHttpServletResponse answer) {
        StringBuilder all = new StringBuilder();
        answer.getHeaderNames()
                .forEach(name -> all.append(answer.getHeaders(name)).append('\n'));
        return all.append(body(answer.getContentAsByteArray())).toString();
    }

    private static String body(byte[] body) {
        String start = new String(body, 0, Math.min(4, body.length), StandardCharsets.ISO_8859_1);
        try {
            return switch (start) {
                case "PK\u0003\u0004" -> zip(body);
                case "%PDF" -> pdf(body);
                default -> new String(body, StandardCharsets.UTF_8);
            };
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String zip(byte[] body) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                all.append(new String(entries.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return all.toString();
    }

    private static String pdf(byte[] body) throws IOException {
        try (PDDocument document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
