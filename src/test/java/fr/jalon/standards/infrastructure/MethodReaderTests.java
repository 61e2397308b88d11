package fr.jalon.standards.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.standards.domain.method.Condition;
import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.MethodError;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MethodReaderTests {

    private static final String SMALL = """
            key: small
            title: {fr: Petite, en: Small}
            summary: {fr: Deux phases, en: Two phases}
            source: https://example.org/method
            phases:
              - key: draft
                name: {fr: Projet, en: Draft}
                purpose: {fr: Écrire, en: Write}
                dates:
                  - key: call-opening
                    name: {fr: Ouverture, en: Opening}
                    document-status: call
                  - key: call-closing
                    name: {fr: Clôture, en: Closing}
                actions:
                  - key: write
                    mark: mandatory
                    name: {fr: Écrire, en: Write}
                    responsible: {fr: Groupe, en: Group}
                gates:
                  - key: vote
                    name: {fr: Vote, en: Vote}
                    body: council
                    opens: use
                    moves: true
                    conditions:
                      - key: call-length
                        name: {fr: Un mois, en: One month}
                        rule: lasts-at-least
                        from: call-opening
                        to: call-closing
                        length: P1M
                        scope: {tracks: [full]}
              - key: use
                name: {fr: Usage, en: Use}
                purpose: {fr: Servir, en: Serve}
                overlaps: true
            tracks:
              - key: full
                name: {fr: Tout, en: All}
                summary: {fr: Tout, en: All}
                phases: [draft, use]
                skippable-gates: [vote]
              - key: short
                name: {fr: Court, en: Short}
                summary: {fr: Usage seul, en: Use only}
                phases: [use]
            """;

    @Test
    void readsAWholeMethod() {
        Method method = MethodReader.read(SMALL, "small.yaml");
        assertThat(method.phases()).extracting("key").containsExactly("draft", "use");
        assertThat(method.phase("draft").gate("vote").orElseThrow().conditions())
                .singleElement()
                .isInstanceOfSatisfying(Condition.LastsAtLeast.class, condition -> {
                    assertThat(condition.length()).isEqualTo(Period.ofMonths(1));
                    assertThat(condition.scope().tracks()).containsExactly("full");
                });
    }

    @ParameterizedTest
    @MethodSource
    void tellsWhereAMistakeIsAndWhatWasExpected(String right, String wrong, String message) {
        assertThat(SMALL).contains(right);
        assertThat(problems(SMALL.replace(right, wrong))).containsExactly(message);
    }

    static Stream<Arguments> tellsWhereAMistakeIsAndWhatWasExpected() {
        String condition = "phases[0].gates[0].conditions[0]";
        return Stream.of(
                planted(
                        "from: call-opening",
                        "from: call-openning",
                        "small.yaml, line 30, " + condition
                                + ".from: found \"call-openning\", expected a date of this method:"
                                + " call-opening, call-closing (did you mean \"call-opening\"?)"),
                planted(
                        "opens: use",
                        "opens: deployment",
                        "small.yaml, line 24, phases[0].gates[0].opens: found \"deployment\","
                                + " expected a phase of this method: draft, use"),
                planted(
                        "opens: use",
                        "opens: draft",
                        "small.yaml, line 24, phases[0].gates[0].opens: found \"draft\", expected a phase after \"draft\""),
                planted(
                        "moves: true",
                        "movs: true",
                        "small.yaml, line 25, phases[0].gates[0].movs: found \"movs\", expected one of the keys: body,"
                                + " conditions, countdown, document-status, key, moves, name, opens, publication"
                                + " (did you mean \"moves\"?)"),
                planted(
                        "moves: true",
                        "moves: oui",
                        "small.yaml, line 25, phases[0].gates[0].moves: found \"oui\", expected true or false"),
                planted(
                        "mark: mandatory",
                        "mark: mandatary",
                        "small.yaml, line 17, phases[0].actions[0].mark: found \"mandatary\", expected one of:"
                                + " mandatory, recommended, optional (did you mean \"mandatory\"?)"),
                planted(
                        "length: P1M",
                        "length: 1 mois",
                        "small.yaml, line 32, " + condition
                                + ".length: found \"1 mois\", expected a period like P1M or P14D"),
                planted(
                        "length: P1M",
                        "length: -P1M",
                        "small.yaml, line 32, " + condition
                                + ".length: found \"-P1M\", expected a period like P1M or P14D"),
                planted(
                        "        body: council\n",
                        "",
                        "small.yaml, line 21, phases[0].gates[0]: the key \"body\" is missing"),
                planted(
                        "body: council",
                        "body: [council]",
                        "small.yaml, line 23, phases[0].gates[0].body: found a list, expected a text"),
                planted(
                        "body: council",
                        "body: council\n        body: plenary",
                        "small.yaml, line 24, phases[0].gates[0].body: found the key \"body\" twice, expected it once"),
                planted(
                        "key: short",
                        "key: full",
                        "small.yaml, line 44, tracks[1].key: found \"full\","
                                + " already the key of tracks[0] (line 39), expected another key"),
                planted(
                        "phases: [draft, use]",
                        "phases: [draft, use, review]",
                        "small.yaml, line 42, tracks[0].phases[2]: found \"review\","
                                + " expected a phase of this method: draft, use"),
                planted(
                        "phases: [use]",
                        "phases: [use]\n    skippable-gates: [vote]",
                        "small.yaml, line 48, tracks[1].skippable-gates[0]: found \"vote\", a gate of phase \"draft\","
                                + " which track \"short\" does not run; expected a gate of its phases"),
                planted(
                        "name: {fr: Projet, en: Draft}",
                        "name: Projet",
                        "small.yaml, line 7, phases[0].name: found \"Projet\", expected {fr: …, en: …}"),
                planted(
                        "name: {fr: Projet, en: Draft}",
                        "name: {fr: , en: Draft}",
                        "small.yaml, line 7, phases[0].name.fr: found nothing, expected a text"),
                planted(
                        "key: small",
                        "key: Petite méthode",
                        "small.yaml, line 1, key: found \"Petite méthode\","
                                + " expected lower-case letters a to z, digits and single hyphens"),
                planted(
                        "key: small",
                        "key: !!java.net.URL [x]",
                        "small.yaml, line 1: not readable as YAML: Global tag is not allowed: tag:yaml.org,2002:java.net.URL"),
                planted(
                        "title: {fr: Petite, en: Small}",
                        "title: {fr: Petite, en: Small",
                        "small.yaml, line 3: not readable as YAML: expected ',' or '}', but got :"));
    }

    private static Arguments planted(String right, String wrong, String message) {
        return Arguments.of(right, wrong, message);
    }

    @Test
    void refusesAConditionThatATrackCouldNeverMeet() {
        String gate = "{key: check, name: {fr: Contrôle}, body: council, conditions: [{key: written, name: {fr: Écrit},"
                + " rule: action-done, action: write}]}";
        String wrong = SMALL.replace("overlaps: true", "gates: [%s]".formatted(gate));
        assertThat(problems(wrong))
                .containsExactly("small.yaml, line 37, phases[1].gates[0].conditions[0].key: it needs action \"write\""
                        + " of phase \"draft\", which track \"short\" does not run;"
                        + " expected a \"scope\" without that track");
    }

    @Test
    void tellsEveryMistakeInTheOrderOfTheFile() {
        String wrong = SMALL.replace("mark: mandatory", "mark: must")
                .replace("overlaps: true", "overlap: true")
                .replace("to: call-closing", "to: closing")
                .replace("source: https://example.org/method\n", "");
        assertThat(problems(wrong))
                .hasSize(4)
                .satisfiesExactly(
                        first -> assertThat(first).contains("line 1: the key \"source\" is missing"),
                        second -> assertThat(second).contains("found \"must\""),
                        third -> assertThat(third).contains("found \"closing\""),
                        fourth -> assertThat(fourth).contains("did you mean \"overlaps\"?"));
    }

    @Test
    void refusesAliasesAndHugeFiles() {
        assertThat(problems("a: &x [1]\nb: *x\n"))
                .singleElement()
                .asString()
                .startsWith("small.yaml, line 1: not readable as YAML: Number of aliases");
        assertThat(problems("# " + "x".repeat(1_000_001)))
                .singleElement()
                .asString()
                .isEqualTo("small.yaml, line 1: found 1000003 characters, expected at most 1000000");
    }

    @Test
    void refusesAFileWithoutKeys() {
        assertThat(problems(""))
                .containsExactly(
                        "small.yaml, line 1: found no keys at the top of the file, expected \"key: value\" lines");
        assertThat(problems("- a")).hasSize(1);
    }

    private static List<String> problems(String yaml) {
        return catchThrowableOfType(MethodError.class, () -> MethodReader.read(yaml, "small.yaml"))
                .problems();
    }
}
