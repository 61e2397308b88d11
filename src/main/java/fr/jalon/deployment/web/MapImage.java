package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.territory.TileMap;
import fr.jalon.deployment.domain.territory.TileMap.Tile;
import fr.jalon.deployment.web.MapPicture.Key;
import org.springframework.web.util.HtmlUtils;

/** The map as a picture of its own, for other sites: no style sheet, no script, readable in black and white. */
final class MapImage {

    private static final String[] GROUND = {"#ffffff", "#e3eff1", "#b9d7dd", "#5f9aa6", "#0b5563"};
    private static final int TITLE = 76;
    private static final int KEY = 34;
    private static final int STEP = 150;

    private final StringBuilder svg = new StringBuilder();

    private MapImage() {}

    static String of(MapPicture picture, String language) {
        return new MapImage().draw(picture, language);
    }

    private String draw(MapPicture picture, String language) {
        TileMap map = picture.map();
        int width = map.width() + 16;
        int height = map.height() + TITLE + (picture.key().isEmpty() ? 12 : KEY + 12);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" lang=\"%s\""
                        .formatted(width, height, language))
                .append(" aria-labelledby=\"t d\" font-family=\"system-ui, sans-serif\">");
        svg.append("<title id=\"t\">").append(text(picture.title())).append("</title>");
        svg.append("<desc id=\"d\">").append(text(picture.summary())).append("</desc>");
        svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>".formatted(width, height));
        line(8, 30, 19, "700", picture.title());
        line(8, 54, 14, "400", picture.summary());
        svg.append("<g transform=\"translate(8 %d)\">".formatted(TITLE));
        map.tiles().forEach(tile -> tile(tile, picture.said().get(tile.code())));
        svg.append("</g>");
        key(picture, TITLE + map.height() + 12);
        return svg.append("</svg>").toString();
    }

    private void key(MapPicture picture, int top) {
        int x = 8;
        for (Key key : picture.key()) {
            svg.append(
                    "<rect x=\"%d\" y=\"%d\" width=\"22\" height=\"22\" rx=\"3\" fill=\"%s\" stroke=\"#0b5563\" stroke-width=\"2\"/>"
                            .formatted(x, top, GROUND[key.level()]));
            line(x + 30, top + 16, 13, "400", key.said());
            x += STEP;
        }
    }

    private void line(int x, int y, int size, String weight, String said) {
        svg.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\" font-weight=\"%s\" fill=\"#161a22\">"
                        .formatted(x, y, size, weight))
                .append(text(said))
                .append("</text>");
    }

    private void tile(Tile tile, String said) {
        boolean blank = tile.figure() == null;
        String ink = tile.level() >= 4 ? "#ffffff" : "#161a22";
        svg.append("<g><title>").append(text(said)).append("</title>");
        svg.append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                        .formatted(
                                tile.x(),
                                tile.y(),
                                TileMap.SIDE,
                                TileMap.SIDE,
                                GROUND[tile.level()],
                                blank ? "#c9c5ba" : "#0b5563",
                                blank ? "1" : "2"));
        inside(tile, tile.upper(), 14, "400", blank ? "#5d6472" : ink, tile.code());
        if (!blank) {
            inside(tile, tile.lower(), tile.isLong() ? 14 : 17, "700", ink, tile.figure());
        }
        svg.append("</g>");
    }

    private void inside(Tile tile, int y, int size, String weight, String ink, String said) {
        svg.append(
                "<text x=\"%d\" y=\"%d\" font-size=\"%d\" font-weight=\"%s\" text-anchor=\"middle\" fill=\"%s\">%s</text>"
                        .formatted(tile.middle(), y, size, weight, ink, text(said)));
    }

    private static String text(String said) {
        return HtmlUtils.htmlEscape(said, "UTF-8");
    }
}
