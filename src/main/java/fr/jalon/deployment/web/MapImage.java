package fr.jalon.deployment.web;

import fr.jalon.deployment.application.Adoption;
import fr.jalon.deployment.domain.territory.TileMap;
import fr.jalon.deployment.domain.territory.TileMap.Tile;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The map as a picture of its own, for other sites: no style sheet, no script, readable in black and white. */
@Component
class MapImage {

    private static final String[] GROUND = {"#ffffff", "#e3eff1", "#b9d7dd", "#5f9aa6", "#0b5563"};
    private static final int TITLE = 76;

    private final Say say;

    MapImage(Say say) {
        this.say = say;
    }

    String svg(MapView view) {
        TileMap map = view.adoption().map();
        int width = map.width() + 16;
        int height = map.height() + TITLE + 12;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" lang=\"%s\""
                        .formatted(width, height, say.locale().getLanguage()))
                .append(" aria-labelledby=\"t d\" font-family=\"system-ui, sans-serif\">");
        svg.append("<title id=\"t\">").append(text(title(view))).append("</title>");
        svg.append("<desc id=\"d\">").append(text(summary(view.adoption()))).append("</desc>");
        svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>".formatted(width, height));
        line(svg, 30, 19, "700", title(view));
        line(svg, 54, 14, "400", summary(view.adoption()));
        svg.append("<g transform=\"translate(8 %d)\">".formatted(TITLE));
        map.tiles().forEach(tile -> tile(svg, tile));
        return svg.append("</g></svg>").toString();
    }

    private String title(MapView view) {
        return say.message(Message.of("adoption-map.title", view.scope()));
    }

    private String summary(Adoption adoption) {
        return say.message(Message.of(
                "adoption-map.summary",
                adoption.organisations(),
                adoption.map().coverage(),
                adoption.map().tiles().size()));
    }

    private static void line(StringBuilder svg, int y, int size, String weight, String said) {
        svg.append("<text x=\"8\" y=\"%d\" font-size=\"%d\" font-weight=\"%s\" fill=\"#161a22\">"
                        .formatted(y, size, weight))
                .append(text(said))
                .append("</text>");
    }

    private static void tile(StringBuilder svg, Tile tile) {
        String ink = tile.level() >= 4 ? "#ffffff" : "#161a22";
        svg.append("<g><title>")
                .append(text(tile.name() + " : " + tile.count()))
                .append("</title>");
        svg.append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                        .formatted(
                                tile.x(),
                                tile.y(),
                                TileMap.SIDE,
                                TileMap.SIDE,
                                GROUND[tile.level()],
                                tile.count() == 0 ? "#c9c5ba" : "#0b5563",
                                tile.count() == 0 ? "1" : "2"));
        svg.append("<text x=\"%d\" y=\"%d\" font-size=\"14\" text-anchor=\"middle\" fill=\"%s\">%s</text>"
                .formatted(tile.middle(), tile.upper(), tile.count() == 0 ? "#5d6472" : ink, tile.code()));
        if (tile.count() > 0) {
            svg.append(
                    "<text x=\"%d\" y=\"%d\" font-size=\"17\" font-weight=\"700\" text-anchor=\"middle\" fill=\"%s\">%d</text>"
                            .formatted(tile.middle(), tile.lower(), ink, tile.count()));
        }
        svg.append("</g>");
    }

    private static String text(String said) {
        return HtmlUtils.htmlEscape(said, "UTF-8");
    }
}
