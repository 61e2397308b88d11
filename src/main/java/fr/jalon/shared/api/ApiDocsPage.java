package fr.jalon.shared.api;

import fr.jalon.shared.web.Crumb;
import java.util.List;

/**
 * The description of the API, for people.
 *
 * @param description paragraphs
 */
public record ApiDocsPage(
        String title, List<String> description, List<Crumb> crumbs, List<Part> parts, List<Model> models) {

    /** Operations that belong together. */
    public record Part(String name, String description, List<Operation> operations) {}

    /**
     * One operation.
     *
     * @param token a token is needed
     * @param request its body, or null
     */
    public record Operation(
            String id,
            String method,
            String path,
            String summary,
            boolean token,
            List<Parameter> parameters,
            Body request,
            List<Answer> answers) {}

    /** @param place {@code path} or {@code query} */
    public record Parameter(String name, String place, boolean required, Kind kind, String description) {}

    /** @param example as it is sent, or null */
    public record Body(String mediaType, Kind kind, String example) {}

    /** @param body null when nothing is answered */
    public record Answer(String status, String description, Body body) {}

    /** The fields of an object. */
    public record Model(String name, List<Field> fields) {}

    public record Field(String name, boolean required, Kind kind) {}

    /**
     * What a value is.
     *
     * @param text as written for people: {@code string (uuid)}, or the name of a model
     * @param model anchor of the model, or null
     * @param many a list of it
     */
    public record Kind(String text, String model, boolean many, List<String> values) {}
}
