package fr.jalon.standards.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.application.Methods;
import fr.jalon.standards.demo.DemoStandard.Run;
import fr.jalon.standards.domain.VersionDates;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.CycleState;
import fr.jalon.standards.domain.cycle.Past;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.Track;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoDatasetTests {

    private static final DemoDataset DATA = DemoDataset.load();
    private static final Methods METHODS = methods();

    private static Methods methods() {
        try {
            return new Methods("");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    record Told(DemoStandard standard, Run run) {

        Method method() {
            return METHODS.get(run.method());
        }

        Track track() {
            return method().track(run.track());
        }

        @Override
        public String toString() {
            return standard.slug() + " " + run.version();
        }
    }

    static Stream<DemoStandard> standards() {
        return DATA.standards().stream();
    }

    static Stream<Told> cycles() {
        return standards().flatMap(standard -> standard.cycles().stream().map(run -> new Told(standard, run)));
    }

    @Test
    void holdsTheThirtyFiveRowsAndTheOneBesideCnig() {
        assertThat(DATA.standards()).extracting(DemoStandard::slug).hasSize(36).doesNotHaveDuplicates();
        assertThat(DATA.themes()).extracting(DemoDataset.Theme::key).doesNotHaveDuplicates();
        assertThat(DATA.bodies())
                .extracting(DemoDataset.Body::key)
                .containsExactly(
                        "commission-des-standards",
                        "besoins-et-usages",
                        "conseil-plenier",
                        "groupe-de-travail",
                        "copil");
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everyStandardResolvesWhatItNames(DemoStandard standard) {
        assertThat(standard.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(DATA.themes())
                .extracting(DemoDataset.Theme::key)
                .contains(standard.identity().themeKey());
        assertThat(DATA.standards())
                .extracting(DemoStandard::slug)
                .containsAll(standard.relations().stream()
                        .map(DemoStandard.Link::standard)
                        .filter(Objects::nonNull)
                        .toList());
        assertThat(standard.versions())
                .extracting(version -> version.details().number())
                .doesNotHaveDuplicates();
        assertThat(standard.versions().stream()
                        .map(version -> version.details().semanticNumber())
                        .filter(Objects::nonNull))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void atMostOneVersionIsInForceAndOneCycleOpen(DemoStandard standard) {
        assertThat(standard.versions())
                .filteredOn(version -> version.status().isInForce())
                .hasSizeLessThan(2);
        assertThat(standard.cycles())
                .filteredOn(run -> run.past().state() == CycleState.OPEN)
                .hasSizeLessThan(2);
    }

    @ParameterizedTest
    @MethodSource("standards")
    void datesOfVersionsFollowEachOther(DemoStandard standard) {
        standard.versions().forEach(version -> {
            VersionDates dates = version.details().dates();
            inOrder(dates.callFrom(), dates.callUntil(), dates.validatedOn(), dates.publishedOn());
        });
        List<PartialDate> events =
                standard.events().stream().map(DemoStandard.Event::on).toList();
        assertThat(events).isSorted();
        standard.events().forEach(event -> inOrder(event.on(), event.until()));
    }

    @ParameterizedTest
    @MethodSource("cycles")
    void everyCycleIsAcceptedByItsMethod(Told told) {
        assertThat(told.standard().versions())
                .extracting(version -> version.details().number())
                .contains(told.run().version());
        Past past = told.run().past();
        assertThat(told.track().phases()).containsAll(past.phases().keySet());
        assertThat(told.track().skippableGates())
                .containsAll(past.skipped().stream().map(Past.Left::gate).toList());
        assertThatCode(() -> Cycle.reconstruct(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        METHODS.fingerprint(told.run().method()),
                        told.method(),
                        told.track(),
                        past,
                        Instant.EPOCH))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("cycles")
    void everyGateIsOfABodyThatExists(Told told) {
        assertThat(DATA.bodies())
                .extracting(DemoDataset.Body::key)
                .containsAll(told.method().phases().stream()
                        .flatMap(phase -> phase.gates().stream())
                        .map(Gate::body)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cycles")
    void phasesOfACycleFollowEachOther(Told told) {
        Past past = told.run().past();
        PartialDate[] days = told.method().phasesOf(told.track()).stream()
                .filter(phase -> past.phases().containsKey(phase.key()) && !phase.overlaps())
                .flatMap(phase -> Stream.of(
                        past.phases().get(phase.key()).started(),
                        past.phases().get(phase.key()).ended()))
                .toArray(PartialDate[]::new);
        inOrder(days);
        inOrder(past.dates().get("call-opening"), past.dates().get("call-closing"), past.publishedOn());
    }

    @ParameterizedTest
    @MethodSource("cycles")
    void onlyALivingCycleHasARunningPhase(Told told) {
        Past past = told.run().past();
        List<String> running = past.phases().entrySet().stream()
                .filter(phase ->
                        phase.getValue().started() != null && phase.getValue().ended() == null)
                .map(java.util.Map.Entry::getKey)
                .toList();
        switch (past.state()) {
            case OPEN -> assertThat(running).hasSizeLessThan(2);
            case PUBLISHED ->
                assertThat(running).allMatch(key -> told.method().phase(key).overlaps());
            default -> assertThat(running).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cycles")
    void theCommissionDecidesOnTheDaysItSits(Told told) {
        List<String> sessions = DATA.bodies().get(0).sessions().stream()
                .map(session -> session.on().toString())
                .toList();
        assertThat(told.run().past().decisions().stream()
                        .filter(taken -> taken.gate().equals("commission-vote"))
                        .map(taken -> taken.decision().on())
                        .filter(Objects::nonNull)
                        .map(PartialDate::iso))
                .isSubsetOf(sessions);
    }

    @ParameterizedTest
    @MethodSource("cycles")
    void noDecisionPrecedesTheEndOfTheCall(Told told) {
        Past past = told.run().past();
        past.decisions().stream()
                .filter(taken ->
                        List.of("commission-vote", "comments-arbitrated").contains(taken.gate()))
                .forEach(taken -> inOrder(
                        past.dates().get("call-closing"), taken.decision().on()));
    }

    @Test
    void tellsTheWholeHistoryOfRisques() {
        DemoStandard risques = standards()
                .filter(standard -> standard.slug().equals("geostandards-risques-modele-commun"))
                .findFirst()
                .orElseThrow();
        assertThat(risques.events()).hasSize(31);
        Past past = risques.cycles().get(0).past();
        assertThat(past.dates())
                .containsEntry("call-opening", new PartialDate("2024-05-06"))
                .containsEntry("call-closing", new PartialDate("2024-06-30"));
        assertThat(past.decisions())
                .extracting(Past.Taken::gate)
                .containsExactly("mandate-validated", "draft-approved", "commission-vote");
    }

    private static void inOrder(PartialDate... dates) {
        PartialDate before = null;
        for (PartialDate date : dates) {
            if (date != null) {
                assertThat(before != null && date.isSurelyBefore(before))
                        .as("%s before %s", date, before)
                        .isFalse();
                before = date;
            }
        }
    }
}
