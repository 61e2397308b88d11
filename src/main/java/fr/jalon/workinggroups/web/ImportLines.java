package fr.jalon.workinggroups.web;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.application.ImportMembers;
import fr.jalon.workinggroups.application.MemberInput;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries what was read of a file from its preview to its taking in, inside the page: the file is kept nowhere, and the
 * addresses in it are gone by then. It comes back as any other input would: checked again.
 */
@Component
class ImportLines {

    private static final TypeReference<List<MemberInput>> INPUTS = new TypeReference<>() {};

    private final JsonMapper json;

    ImportLines(JsonMapper json) {
        this.json = json;
    }

    String written(List<ImportMembers.Line> lines) {
        return json.writeValueAsString(lines.stream()
                .filter(ImportMembers.Line::isNew)
                .map(ImportMembers.Line::input)
                .toList());
    }

    List<MemberInput> read(String written) {
        try {
            List<MemberInput> inputs = json.readValue(written == null ? "[]" : written, INPUTS);
            if (inputs.stream().anyMatch(input -> input == null || input.profile() == null)) {
                throw new IllegalArgumentException("not a line of ours");
            }
            return inputs;
        } catch (JacksonException | IllegalArgumentException broken) {
            throw RuleViolation.of("file-unreadable", "file", Message.of("members.import.again"));
        }
    }
}
