package fr.jalon.standards.demo;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.domain.cycle.CycleState;
import fr.jalon.standards.domain.cycle.Decision;
import fr.jalon.standards.domain.cycle.Outcome;
import fr.jalon.standards.domain.cycle.Past;
import fr.jalon.standards.domain.cycle.Reservation;
import fr.jalon.standards.domain.cycle.Span;
import fr.jalon.standards.infrastructure.yaml.Word;
import fr.jalon.standards.infrastructure.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one file of {@code demo/histories}. */
final class HistoryReader {

    private HistoryReader() {}

    record History(String standard, List<DemoStandard.Event> events, List<DemoStandard.Run> cycles) {}

    static History read(YamlMap top) {
        History history = new History(
                top.text("standard"),
                top.maps("events").stream().map(HistoryReader::event).toList(),
                top.maps("cycles").stream().map(HistoryReader::cycle).toList());
        top.close();
        return history;
    }

    private static DemoStandard.Event event(YamlMap map) {
        map.required("on");
        DemoStandard.Event event =
                new DemoStandard.Event(Dates.partial(map, "on"), Dates.partial(map, "until"), map.localized("what"));
        map.close();
        return event;
    }

    private static DemoStandard.Run cycle(YamlMap map) {
        Past past = new Past(
                map.choice("state", CycleState.class),
                Dates.partial(map, "opened"),
                Dates.partial(map, "published"),
                phases(map),
                dates(map),
                map.maps("decisions").stream().map(HistoryReader::decision).toList(),
                map.maps("skipped").stream().map(HistoryReader::skipped).toList(),
                map.maps("passed-over").stream().map(HistoryReader::passedOver).toList());
        DemoStandard.Run run = new DemoStandard.Run(map.text("method"), map.text("track"), map.text("version"), past);
        map.close();
        return run;
    }

    private static Map<String, Past.Lived> phases(YamlMap map) {
        Map<String, Past.Lived> phases = new LinkedHashMap<>();
        map.optionalMap("phases").ifPresent(byKey -> {
            for (Word name : byKey.names()) {
                byKey.optionalMap(name.value()).ifPresent(phase -> phases.put(name.value(), phase(phase)));
            }
            byKey.close();
        });
        return phases;
    }

    private static Past.Lived phase(YamlMap map) {
        PartialDate plannedStart = Dates.partial(map, "planned-start");
        PartialDate plannedEnd = Dates.partial(map, "planned-end");
        Past.Lived lived = new Past.Lived(
                new Span(
                        plannedStart == null ? null : plannedStart.earliest(),
                        plannedEnd == null ? null : plannedEnd.latest()),
                Dates.partial(map, "start"),
                Dates.partial(map, "end"));
        map.close();
        return lived;
    }

    private static Map<String, PartialDate> dates(YamlMap map) {
        Map<String, PartialDate> dates = new LinkedHashMap<>();
        map.optionalMap("dates").ifPresent(byKey -> {
            byKey.names().forEach(name -> dates.put(name.value(), Dates.partial(byKey, name.value())));
            byKey.close();
        });
        return dates;
    }

    private static Past.Taken decision(YamlMap map) {
        Decision decision = new Decision(
                map.choice("outcome", Outcome.class),
                Dates.partial(map, "on"),
                null,
                map.optionalText("note").orElse(null),
                map.maps("reservations").stream()
                        .map(HistoryReader::reservation)
                        .toList());
        Past.Taken taken = new Past.Taken(map.text("gate"), decision);
        map.close();
        return taken;
    }

    private static Reservation.Wanted reservation(YamlMap map) {
        Reservation.Wanted wanted = new Reservation.Wanted(map.text("text"), map.text("owner"));
        map.close();
        return wanted;
    }

    private static Past.Left skipped(YamlMap map) {
        Past.Left left = new Past.Left(map.text("gate"), map.text("reason"));
        map.close();
        return left;
    }

    private static Past.Passed passedOver(YamlMap map) {
        Past.Passed passed = new Past.Passed(map.text("gate"), map.text("condition"), map.text("reason"));
        map.close();
        return passed;
    }
}
