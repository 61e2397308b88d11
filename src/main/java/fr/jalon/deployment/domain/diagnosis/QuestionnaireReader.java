package fr.jalon.deployment.domain.diagnosis;

import fr.jalon.deployment.domain.diagnosis.Questionnaire.Deliverable;
import fr.jalon.deployment.domain.diagnosis.Questionnaire.Question;
import fr.jalon.shared.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a questionnaire, and names everything that is wrong with its file. */
public final class QuestionnaireReader {

    /** KS2P: each deliverable is formalised, validated and approved, and has two operational points at least. */
    private static final List<String> ALWAYS = List.of("formalised", "validated", "approved");

    private static final int FEWEST = 5;

    private final List<String> problems = new ArrayList<>();

    private QuestionnaireReader() {}

    /** @throws IllegalArgumentException with all problems */
    public static Questionnaire read(String yaml, String file) {
        QuestionnaireReader reader = new QuestionnaireReader();
        Questionnaire read = reader.questionnaire(yaml);
        if (!reader.problems.isEmpty()) {
            throw new IllegalArgumentException(file + ": " + String.join("; ", reader.problems));
        }
        return read;
    }

    private Questionnaire questionnaire(String yaml) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        try {
            Object top = new Yaml(new SafeConstructor(limits)).load(yaml);
            List<Deliverable> deliverables = maps(top, "deliverables", "the file").stream()
                    .map(this::deliverable)
                    .toList();
            Set<String> keys = new HashSet<>();
            deliverables.forEach(one -> need(keys.add(one.key()), one.key() + " is there twice"));
            return new Questionnaire(deliverables);
        } catch (YAMLException unreadable) {
            problems.add("not readable as YAML: " + unreadable.getMessage());
            return new Questionnaire(List.of());
        }
    }

    private Deliverable deliverable(Map<?, ?> map) {
        String key = text(map, "key", "a deliverable");
        List<Question> questions = maps(map, "questions", key).stream()
                .map(one -> question(one, key))
                .toList();
        List<String> keys = questions.stream().map(Question::key).toList();
        need(keys.containsAll(ALWAYS), key + " has to ask " + ALWAYS);
        need(keys.size() >= FEWEST, key + " has to ask two operational points at least");
        need(new HashSet<>(keys).size() == keys.size(), key + " asks the same twice");
        return new Deliverable(key, localized(map, "name", key), questions);
    }

    private Question question(Map<?, ?> map, String deliverable) {
        String key = text(map, "key", "a question of " + deliverable);
        String where = deliverable + "/" + key;
        return new Question(key, localized(map, "asked", where), localized(map, "correction", where));
    }

    private LocalizedText localized(Map<?, ?> map, String key, String where) {
        if (map.get(key) instanceof Map<?, ?> both) {
            return new LocalizedText(text(both, "fr", where + "/" + key), text(both, "en", where + "/" + key));
        }
        problems.add(where + " has no " + key + ": {fr: …, en: …}");
        return LocalizedText.of("?");
    }

    private String text(Map<?, ?> map, String key, String where) {
        if (map.get(key) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        problems.add(where + " has no " + key);
        return "?";
    }

    private List<Map<?, ?>> maps(Object top, String key, String where) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (top instanceof Map<?, ?> map && map.get(key) instanceof List<?> list) {
            list.forEach(each -> {
                if (each instanceof Map<?, ?> one) {
                    maps.add(one);
                } else {
                    problems.add(where + ": " + key + " holds something else than keys and values");
                }
            });
        }
        need(!maps.isEmpty(), where + " has no " + key);
        return maps;
    }

    private void need(boolean held, String problem) {
        if (!held) {
            problems.add(problem);
        }
    }
}
