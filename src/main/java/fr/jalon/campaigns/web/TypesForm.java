package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The types of the comments of a call, one a line: code | name | meaning | English name | English meaning. */
public class TypesForm {

    @FormField(value = "notice.types", holds = "types")
    @Size(max = 5000)
    private String typeLines;

    static TypesForm of(CallView call) {
        TypesForm form = new TypesForm();
        form.typeLines = call.types().stream().map(TypesForm::line).collect(Collectors.joining("\n"));
        return form;
    }

    private static String line(CommentType type) {
        return String.join(
                " | ", type.code(), type.nameFr(), text(type.meaningFr()), text(type.nameEn()), text(type.meaningEn()));
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    List<CommentType> types() {
        return text(typeLines)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(parts ->
                        new CommentType(parts.get(0), part(parts, 1), part(parts, 3), part(parts, 2), part(parts, 4)))
                .toList();
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() && !parts.get(index).isEmpty() ? parts.get(index) : null;
    }

    public String getTypeLines() {
        return typeLines;
    }

    public void setTypeLines(String typeLines) {
        this.typeLines = typeLines;
    }
}
