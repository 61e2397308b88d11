package fr.jalon.campaigns.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the table, what it says is read, all of it and nothing else. */
class TablePropertiesTests {

    private static final List<String> COLUMNS = List.of(
            "N°", "Organisme", "Type", "Localisation", "Commentaire", "Modification proposée", "Décision du GT");
    private static final List<String> WORDS = List.of(
            "le",
            "champ",
            "« voirie »",
            "l’eau",
            "est",
            "trop",
            "court,",
            "100 %",
            "(voir",
            "annexe)",
            "R&D",
            "<10 cm>",
            "à",
            "é;è",
            "a|b");
    private static final List<String> ORGANISATIONS = List.of("Pays de Sault", "Ville d’Orcival", "DDT 38");

    private final TableReader reader = new TableReader(EveryFormatTests.TYPES);

    /** A comment with the words of each of the columns. */
    private record Row(List<String> cells) {

        String at(int column) {
            return cells.get(column);
        }
    }

    private static List<Row> rows(Random random) {
        List<Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 1; i <= count; i++) {
            boolean says = random.nextInt(4) > 0;
            rows.add(new Row(List.of(
                    "" + i,
                    one(ORGANISATIONS, random),
                    one(List.of("G", "M", "T", "E", "M-T", ""), random),
                    random.nextBoolean() ? "" : "p. " + random.nextInt(90),
                    says ? sentence(random) : "",
                    says && random.nextBoolean() ? "" : sentence(random),
                    one(List.of("", "", "OK", "NOK : hors sujet"), random))));
        }
        return rows;
    }

    private static String sentence(Random random) {
        StringBuilder words = new StringBuilder("Dire");
        for (int i = random.nextInt(20); i >= 0; i--) {
            words.append(random.nextInt(9) == 0 ? ".\nPuis" : " " + one(WORDS, random));
        }
        return words.append('.').toString();
    }

    private static <T> T one(List<T> among, Random random) {
        return among.get(random.nextInt(among.size()));
    }

    /** The rows under their titles, the columns in that order; {@code null} is a row without any word. */
    private static Drawing drawing(List<Row> rows, List<Integer> order) {
        Drawing drawing = Drawing.of(order.size());
        drawing.row(order.stream().map(COLUMNS::get).toArray(String[]::new));
        for (Row row : rows) {
            drawing.row(order.stream()
                    .map(column -> row == null ? "" : row.at(column))
                    .toArray(String[]::new));
        }
        return drawing;
    }

    private static List<List<String>> said(ReadTable table) {
        return table.rows().stream()
                .map(row -> List.of(
                        row.number(),
                        row.organisation().toLowerCase(Locale.ROOT),
                        row.typeAsWritten(),
                        row.locator(),
                        row.text(),
                        row.proposedChange(),
                        row.decisionAsWritten()))
                .toList();
    }

    private static List<List<String>> meant(List<Row> rows) {
        return rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row.cells());
                    cells.set(1, cells.get(1).toLowerCase(Locale.ROOT));
                    return cells;
                })
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyCommentIsReadAndNoOther(Format format) {
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed * 31L + format.ordinal());
            List<Row> rows = rows(random);
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
            if (seed % 2 == 1) {
                Collections.shuffle(order, random);
            }
            List<Row> drawn = new ArrayList<>(rows);
            for (int i = random.nextInt(5); i > 0; i--) {
                drawn.add(random.nextInt(drawn.size() + 1), null);
            }

            ReadTable table = reader.read(format.fileName(), format.write(drawing(drawn, order)));

            assertThat(said(table)).as("seed %s, order %s", seed, order).isEqualTo(meant(rows));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void blankRowsAndTheCapitalsOfAnOrganisationChangeNothing(Format format) {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            List<Row> rows = rows(random);
            List<Integer> order = List.of(0, 1, 2, 3, 4, 5, 6);
            List<Row> changed = new ArrayList<>();
            for (Row row : rows) {
                List<String> cells = new ArrayList<>(row.cells());
                cells.set(1, random.nextBoolean() ? cells.get(1).toUpperCase(Locale.ROOT) : cells.get(1));
                changed.add(new Row(cells));
                if (random.nextInt(3) == 0) {
                    changed.add(null);
                }
            }

            ReadTable plain = reader.read(format.fileName(), format.write(drawing(rows, order)));
            ReadTable other = reader.read(format.fileName(), format.write(drawing(changed, order)));

            assertThat(said(other)).isEqualTo(said(plain));
            assertThat(other.organisation() == null).isEqualTo(plain.organisation() == null);
            assertThat(other.doubts()).hasSameSizeAs(plain.doubts());
        }
    }

    /** The mark-up is torn, the file around it is whole: the readers see it all. */
    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "ODT", "XLSX", "ODS"})
    void tornMarkUpGivesARefusalOrWordsOfTheFile(Format format) throws IOException {
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            byte[] file = format.write(drawing(rows(random), List.of(0, 1, 2, 3, 4, 5, 6)));
            StringBuilder words = new StringBuilder();
            byte[] torn = torn(file, random, words);
            ReadTable table;
            try {
                table = reader.read(format.fileName(), torn);
            } catch (UnreadableTable refused) {
                continue;
            }
            String held = words.toString().replaceAll("\\s", "");
            for (ReadRow row : table.rows()) {
                assertThat((row.text() + " " + row.proposedChange()).split("[^\\p{L}]+"))
                        .as("seed %s", seed)
                        .allMatch(word -> isOf(held, word));
            }
        }
    }

    /** One of its words, or two that stand side by side since a tag between them is gone. */
    private static boolean isOf(String held, String word) {
        return held.contains(word)
                || IntStream.range(1, word.length())
                        .anyMatch(end -> held.contains(word.substring(0, end)) && held.contains(word.substring(end)));
    }

    /** Some tags of each part are taken out, doubled or moved. */
    private static byte[] torn(byte[] file, Random random, StringBuilder words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                words.append(part.replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&"));
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write((entry.getName().endsWith("mimetype") ? part : torn(part, random))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String torn(String part, Random random) {
        List<String> pieces = new ArrayList<>(List.of(part.split("(?=<)|(?<=>)")));
        for (int i = random.nextInt(4); i > 0 && pieces.size() > 3; i--) {
            int at = 1 + random.nextInt(pieces.size() - 1);
            switch (random.nextInt(3)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, pieces.get(at));
                default -> pieces.add(1 + random.nextInt(pieces.size() - 1), pieces.remove(at));
            }
        }
        return String.join("", pieces);
    }
}
