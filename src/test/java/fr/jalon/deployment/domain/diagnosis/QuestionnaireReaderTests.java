package fr.jalon.deployment.domain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionnaireReaderTests {

    private static String shipped() throws IOException {
        return Files.readString(Path.of("src/main/resources/diagnoses/deployment.yaml"));
    }

    @Test
    void theShippedOneAsksFiveQuestionsOfEachDeliverable() throws IOException {
        Questionnaire asked = QuestionnaireReader.read(shipped(), "deployment.yaml");
        assertThat(asked.deliverables()).hasSize(5).allSatisfy(one -> assertThat(one.questions())
                .hasSize(5));
        assertThat(asked.places()).doesNotHaveDuplicates().hasSize(25);
    }

    @Test
    void aMistakeInTheFileIsNamed() throws IOException {
        assertThatThrownBy(
                        () -> QuestionnaireReader.read(shipped().replace("key: approved", "key: liked"), "mine.yaml"))
                .hasMessageContaining("mine.yaml")
                .hasMessageContaining("training has to ask [formalised, validated, approved]");
        assertThatThrownBy(() -> QuestionnaireReader.read("deliverables: []", "mine.yaml"))
                .hasMessageContaining("has no deliverables");
        assertThatThrownBy(() -> QuestionnaireReader.read("a: [", "mine.yaml")).hasMessageContaining("not readable");
        assertThatThrownBy(() -> QuestionnaireReader.read(
                        shipped().replaceFirst("correction: \\{fr: .*", "correction: {fr: \"\", en: \"x\"}"),
                        "mine.yaml"))
                .hasMessageContaining("documentation/formalised/correction has no fr");
    }

    @Test
    void thePictureHasASquareForEachQuestion() throws IOException {
        Questionnaire asked = QuestionnaireReader.read(shipped(), "deployment.yaml");
        Map<String, Answer> answers = new HashMap<>();
        asked.places().forEach(place -> answers.put(place, Answer.YES));
        answers.put("training/approved", Answer.NO);
        DiagnosisPicture picture = DiagnosisPicture.of(asked, answers);
        assertThat(picture.rows()).hasSize(5);
        assertThat(picture.rows().get(1).squares())
                .extracting(DiagnosisPicture.Square::answer)
                .containsExactly(Answer.YES, Answer.YES, Answer.NO, Answer.YES, Answer.YES);
    }
}
