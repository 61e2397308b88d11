package fr.jalon.shared.api;

import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API as a page: the same document that programs read, without a script. */
@Controller
class ApiDocsController {

    private final OpenApiWebMvcResource description;
    private final JsonMapper json;
    private final Say say;

    ApiDocsController(OpenApiWebMvcResource description, JsonMapper json, Say say) {
        this.description = description;
        this.json = json;
        this.say = say;
    }

    @GetMapping("/api/docs")
    @PublicPage
    String docs(HttpServletRequest request, Model model) throws IOException {
        JsonNode api = json.readTree(description.openapiJson(request, "/api/docs", say.locale()));
        DescriptionReader reader = new DescriptionReader(api, json);
        String title = api.path("info").path("title").asString();
        model.addAttribute(
                "page",
                new ApiDocsPage(
                        title,
                        List.of(api.path("info").path("description").asString().split("\n\n")),
                        List.of(new Crumb(title, null)),
                        reader.parts(),
                        reader.models()));
        return "shared/api-docs";
    }
}
