package fr.jalon.campaigns.domain.export;

import fr.jalon.campaigns.domain.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Comments as nobody would think of them, the same ones for the same seed. */
final class AnyComments {

    private static final List<String> ORGANISATIONS =
            List.of("Pays de Sault", "Ville d’Orcival", "Parc « Monts & Vaux »", "Agence <7>");
    private static final List<String> STARTS = List.of(
            "",
            "",
            "",
            "=1+1 ",
            "+33 ",
            "- un point ",
            "@moi ",
            "'=caché ",
            "\"cité\" ",
            "; ",
            ", ",
            "_x0041_ ",
            "''- ");
    private static final List<String> WORDS = List.of(
            "le",
            "refuge",
            "sentier,",
            "« été »",
            "\"guillemets\"",
            "l'eau",
            "a;b",
            "🏔️",
            "👩🏽‍🌾",
            "𝒳",
            "<b>",
            "&amp;",
            "trois   espaces",
            "fin\n",
            "\n\nparagraphe",
            "tab\tulation",
            "100 %",
            "R&D",
            "ligne\n- point",
            "\\n",
            "{0}",
            "日本",
            "1|2",
            "=SOMME(A1)",
            "é\u0301",
            "‑");
    private static final List<String> REASONS = List.of(
            "OK pour la suite",
            "hors sujet : voir le guide",
            "cf. commentaire 3",
            "=déjà fait",
            "deux\nlignes",
            "NOK ?");

    private final Random random;

    AnyComments(long seed) {
        this.random = new Random(seed);
    }

    List<ExportedComment> list(int count) {
        List<ExportedComment> comments = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String document = HEAD_DOCUMENTS.get(i <= count / 2 ? 0 : 1);
            comments.add(comment(i, document));
        }
        return comments;
    }

    private static final List<String> HEAD_DOCUMENTS =
            Tables.HEAD.documents().stream().map(ExportHead.Document::code).toList();

    private ExportedComment comment(int number, String document) {
        boolean web = random.nextInt(5) == 0;
        int who = random.nextInt(ORGANISATIONS.size());
        Disposition disposition = random.nextInt(3) == 0 ? null : one(List.of(Disposition.values()));
        boolean reasoned = random.nextBoolean();
        boolean proposes = random.nextInt(4) > 0;
        boolean says = !proposes || random.nextInt(10) > 0;
        List<String> types = random.nextInt(4) == 0 ? List.of("M", "T") : List.of(one(List.of("G", "M", "T", "E")));
        boolean named = random.nextInt(8) > 0;
        return new ExportedComment(
                (web ? "WEB-" : "ORG" + who + "-") + number,
                document,
                web ? "WEB" : "ORG" + who,
                web ? null : ORGANISATIONS.get(who),
                web ? "" : ORGANISATIONS.get(who).toUpperCase(java.util.Locale.ROOT),
                named ? types : List.of(),
                named ? "" : one(List.of("Juridique", "à préciser")),
                random.nextBoolean() ? "" : "p. " + random.nextInt(90) + ", §" + random.nextInt(9),
                null,
                random.nextBoolean() ? "" : "3.2 Étapes",
                says ? text() : "",
                proposes ? text() : null,
                disposition,
                null,
                reasoned ? one(REASONS) : null,
                one(List.of("", "intégré", "N.A.", "=fait")),
                web ? null : "retour; \"final\".docx",
                web ? null : number,
                null);
    }

    private String text() {
        int words = random.nextInt(20) == 0 ? 2_000 : 1 + random.nextInt(12);
        return one(STARTS) + "Dire "
                + IntStream.range(0, words).mapToObj(i -> one(WORDS)).collect(Collectors.joining(" "));
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
