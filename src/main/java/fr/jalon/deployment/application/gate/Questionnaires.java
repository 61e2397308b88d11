package fr.jalon.deployment.application.gate;

import fr.jalon.deployment.domain.diagnosis.Questionnaire;
import fr.jalon.deployment.domain.diagnosis.QuestionnaireReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The questionnaire that is asked now, read when the application starts; and those that were asked before. */
@Component
class Questionnaires {

    private static final String FILE = "diagnoses/deployment.yaml";

    private final String source;
    private final Map<String, Questionnaire> read = new ConcurrentHashMap<>();

    Questionnaires() throws IOException {
        source = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        read(source);
    }

    /** The text of the file, for the copy a diagnosis keeps. */
    String source() {
        return source;
    }

    Questionnaire current() {
        return read(source);
    }

    Questionnaire read(String yaml) {
        return read.computeIfAbsent(yaml, unseen -> QuestionnaireReader.read(unseen, FILE));
    }
}
