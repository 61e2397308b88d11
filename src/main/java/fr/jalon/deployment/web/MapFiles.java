package fr.jalon.deployment.web;

import fr.jalon.shared.web.CsvRows;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What is taken away from a map: its picture, its table. */
@Component
class MapFiles {

    private final Say say;

    MapFiles(Say say) {
        this.say = say;
    }

    void write(MapPicture picture, HttpServletResponse response) throws IOException {
        writeImage(MapImage.of(picture, say.locale().getLanguage()), response);
    }

    void writeImage(String svg, HttpServletResponse response) throws IOException {
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic().getHeaderValue());
        // Made to stand in the pages of other sites.
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.getOutputStream().write(svg.getBytes(StandardCharsets.UTF_8));
    }

    /** The table of a map. @param name of the file, without its ending */
    void write(List<MapRow> territories, String name, HttpServletResponse response) throws IOException {
        CsvRows rows = rows(name, response);
        rows.row(MapRow.COLUMNS);
        territories.forEach(one -> rows.row(one.cells()));
    }

    /** @param name of the file, without its ending */
    CsvRows rows(String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
        return new CsvRows(response.getWriter());
    }
}
