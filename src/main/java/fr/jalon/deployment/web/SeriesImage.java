package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.series.Geometry;
import fr.jalon.deployment.domain.series.Label;
import fr.jalon.deployment.domain.series.SeriesPicture;
import fr.jalon.deployment.domain.series.SeriesPicture.Mark;
import fr.jalon.deployment.domain.series.SeriesPicture.Rule;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** A series as a picture of its own, for other sites: no style sheet, no script, readable in black and white. */
final class SeriesImage {

    private static final int TITLE = 62;
    private static final int EDGE = 12;

    private final StringBuilder svg = new StringBuilder();

    private SeriesImage() {}

    static String of(SeriesPicture picture, String title, String summary, String language) {
        return new SeriesImage().draw(picture, title, summary, language);
    }

    private String draw(SeriesPicture picture, String title, String summary, String language) {
        int width = picture.size().width() + 2 * EDGE;
        int height = picture.size().height() + TITLE + EDGE;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" lang=\"%s\" aria-labelledby=\"t d\" font-family=\"system-ui, sans-serif\">",
                width, height, language);
        add("<title id=\"t\">%s</title><desc id=\"d\">%s</desc>", text(title), text(summary));
        add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, height);
        line(26, 18, "700", title, width);
        line(48, 13, "400", summary, width);
        add("<g transform=\"translate(%d %d)\">", EDGE, TITLE);
        ground(picture);
        picture.rules().forEach(this::rule);
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#0b5563\" stroke-width=\"2.5\" stroke-linejoin=\"round\"/>",
                picture.line());
        picture.marks().forEach(this::mark);
        picture.labels().forEach(one -> label(one, picture.size().letters()));
        return svg.append("</g></svg>").toString();
    }

    private void ground(SeriesPicture picture) {
        Geometry plot = picture.plot();
        picture.years().forEach(x -> add("<path d=\"M%s %sV%s\" stroke=\"#ebe8e0\"/>", x, plot.top(), plot.bottom()));
        picture.grid().forEach(y -> add("<path d=\"M%s %sH%s\" stroke=\"#dcd9d0\"/>", plot.left(), y, plot.right()));
        add("<path d=\"M%s %sH%s\" stroke=\"#4a5160\"/>", plot.left(), picture.zero(), plot.right());
    }

    private void rule(Rule rule) {
        String dashes =
                switch (rule.kind()) {
                    case "ceiling" -> "9 5";
                    case "baseline" -> "2 4";
                    default -> "4 3";
                };
        String ink = rule.kind().equals("target") ? "#7d5200" : "#4a5160";
        add("<path d=\"%s\" stroke=\"%s\" stroke-width=\"1.5\" stroke-dasharray=\"%s\"/>", rule.path(), ink, dashes);
    }

    private void mark(Mark mark) {
        if (mark.kind().equals("target")) {
            add(
                    "<path d=\"M%s %sm0 -7l7 7l-7 7l-7 -7z\" fill=\"#fbf1dc\" stroke=\"#7d5200\" stroke-width=\"2\"/>",
                    mark.x(), mark.y());
        } else {
            boolean last = mark.kind().equals("last");
            add(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"#0b5563\" stroke-width=\"2\"/>",
                    mark.x(), mark.y(), last ? 5 : 3.5, last ? "#0b5563" : "#ffffff");
        }
    }

    private void label(Label one, int letters) {
        boolean strong = one.kind().equals("value");
        add(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%d\" font-weight=\"%s\" fill=\"%s\" stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\">%s</text>",
                one.x(),
                one.y(),
                one.at(),
                letters,
                strong ? 700 : 400,
                strong ? "#161a22" : "#4a5160",
                text(one.said()));
    }

    /** What does not fit is cut: the title of the picture says it whole. */
    private void line(int y, int size, String weight, String said, int width) {
        int most = (int) ((width - 2 * EDGE) / (size * 0.56));
        String shown =
                said.length() <= most ? said : said.substring(0, most - 1).strip() + "…";
        add(
                "<text x=\"%d\" y=\"%d\" font-size=\"%d\" font-weight=\"%s\" fill=\"#161a22\">%s</text>",
                EDGE, y, size, weight, text(shown));
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static String text(String said) {
        return HtmlUtils.htmlEscape(said, "UTF-8");
    }
}
