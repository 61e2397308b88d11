package fr.jalon.standards.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.standards.application.Methods;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.Phase;
import fr.jalon.standards.domain.method.Track;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two methods shipped with the application. */
class ShippedMethodsTests {

    private final Methods methods;

    ShippedMethodsTests() throws IOException {
        methods = new Methods("");
    }

    @Test
    void cnigRunsSevenPhases() {
        assertThat(structure(methods.get("cnig-2026"))).isEqualTo("""
                emergence: 1 dates, 5 actions
                exploration: 2 dates, 8 actions
                  need-acknowledged by besoins-et-usages, opens initialisation, moves
                    referral-recorded, decision-after-referral, existing-searched
                initialisation: 1 dates, 4 actions
                cadrage: 3 dates, 17 actions
                  mandate-validated by commission-des-standards, opens realisation
                    mandate-presented, decision-after-presentation
                realisation: 3 dates, 22 actions
                  draft-approved by groupe-de-travail, opens validation, moves
                    draft-shared, approval-after-draft
                validation: 11 dates, 20 actions
                  commission-vote by commission-des-standards, VALIDATED, publication
                    mandate-validated, group-approval, group-representative, call-length, decision-after-call, comments-decided, minutes-published, repository-valid
                  plenary-adoption by conseil-plenier, opens deploiement, moves, ADOPTED
                    commission-favourable, plenary-file-delay, report-published
                deploiement (overlaps): 2 dates, 10 actions
                """);
    }

    @Test
    void copilRunsFromLaunchToTheSecondPart() {
        assertThat(structure(methods.get("copil-2022"))).isEqualTo("""
                lancement: 1 dates, 5 actions
                  launch by copil, opens usages, moves
                    \n\
                usages: 1 dates, 2 actions
                  uses-arbitrated by copil, opens proto-standard, moves
                    workshop-held
                proto-standard: 2 dates, 2 actions
                  proto-approved by copil, opens consultation, moves
                    workshop-2-held
                consultation: 3 dates, 4 actions
                  comments-arbitrated by copil, opens publication, moves, VALIDATED, publication
                    decision-after-call
                revue-annuelle: 1 dates, 2 actions
                  yearly-arbitration by copil, opens publication, moves, VALIDATED, publication
                    \n\
                publication: 1 dates, 2 actions
                volet-2 (overlaps): 1 dates, 3 actions
                """);
    }

    @Test
    void aMinorRevisionAsksForACallOnlyOnceOneIsOpened() {
        var condition =
                methods.get("cnig-2026").phase("validation").gate("commission-vote").orElseThrow().conditions().stream()
                        .filter(each -> each.key().equals("call-length"))
                        .findFirst()
                        .orElseThrow();
        assertThat(condition.scope().covers("creation", date -> false)).isTrue();
        assertThat(condition.scope().covers("minor-revision", date -> false)).isFalse();
        assertThat(condition.scope().covers("minor-revision", "call-opening"::equals))
                .isTrue();
    }

    @Test
    void deploymentMayStartBeforeAdoptionButValidationWaitsForTheGroup() {
        Method cnig = methods.get("cnig-2026");
        Track creation = cnig.track("creation");
        assertThat(cnig.gateBefore(cnig.phase("deploiement"), creation)).isEmpty();
        assertThat(cnig.gateBefore(cnig.phase("validation"), creation))
                .map(Gate::key)
                .contains("draft-approved");
        assertThat(cnig.gateBefore(cnig.phase("cadrage"), creation)).isEmpty();
    }

    @Test
    void aMinorRevisionMaySkipTheCommission() {
        assertThat(methods.get("cnig-2026").track("minor-revision").skippableGates())
                .contains("commission-vote", "plenary-adoption");
    }

    @Test
    void aCopyIsReadAgainAsTheSameMethod() {
        String copy = methods.source("cnig-2026");
        assertThat(methods.read(copy, "copy of a cycle")).isSameAs(methods.get("cnig-2026"));
        assertThat(methods.fingerprint("cnig-2026")).matches("[0-9a-f]{64}");
    }

    private static String structure(Method method) {
        return method.phases().stream().map(ShippedMethodsTests::structure).collect(Collectors.joining());
    }

    private static String structure(Phase phase) {
        return "%s%s: %d dates, %d actions\n"
                        .formatted(
                                phase.key(),
                                phase.overlaps() ? " (overlaps)" : "",
                                phase.dates().size(),
                                phase.actions().size())
                + phase.gates().stream().map(ShippedMethodsTests::structure).collect(Collectors.joining());
    }

    private static String structure(Gate gate) {
        return "  %s by %s%s%s%s%s\n    %s\n"
                .formatted(
                        gate.key(),
                        gate.body(),
                        gate.opens() == null ? "" : ", opens " + gate.opens(),
                        gate.moves() ? ", moves" : "",
                        gate.documentStatus() == null ? "" : ", " + gate.documentStatus(),
                        gate.publication() ? ", publication" : "",
                        gate.conditions().stream().map(each -> each.key()).collect(Collectors.joining(", ")));
    }
}
