package fr.jalon.standards.infrastructure;

import fr.jalon.shared.LocalizedText;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.domain.method.Action;
import fr.jalon.standards.domain.method.Condition;
import fr.jalon.standards.domain.method.CountdownStep;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.KeyDate;
import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.MethodError;
import fr.jalon.standards.domain.method.Phase;
import fr.jalon.standards.domain.method.Scope;
import fr.jalon.standards.domain.method.Track;
import fr.jalon.standards.infrastructure.yaml.Problems;
import fr.jalon.standards.infrastructure.yaml.Word;
import fr.jalon.standards.infrastructure.yaml.YamlFile;
import fr.jalon.standards.infrastructure.yaml.YamlMap;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a method from YAML, strictly: a file with a mistake gives a {@link MethodError} that tells every mistake. */
public final class MethodReader {

    private final MethodNames names;

    private MethodReader(Problems problems) {
        this.names = new MethodNames(problems);
    }

    /** @param file name shown in the messages */
    public static Method read(String yaml, String file) {
        Problems problems = new Problems(file);
        Method method = YamlFile.open(yaml, problems)
                .map(top -> new MethodReader(problems).method(top))
                .orElse(null);
        if (!problems.isEmpty()) {
            throw new MethodError(problems.messages());
        }
        return method;
    }

    private Method method(YamlMap map) {
        String key = names.plain(map.word("key"));
        LocalizedText title = map.localized("title");
        LocalizedText summary = map.localized("summary");
        String source = map.text("source");
        List<Phase> phases = map.someMaps("phases").stream().map(this::phase).toList();
        List<Track> tracks = map.someMaps("tracks").stream().map(this::track).toList();
        map.close();
        names.resolve(phases, tracks);
        return new Method(key, title, summary, source, phases, tracks);
    }

    private Phase phase(YamlMap map) {
        Phase phase = new Phase(
                names.phases().define(map.word("key")),
                map.localized("name"),
                map.localized("purpose"),
                map.flag("overlaps", false),
                map.optionalLocalized("usual-length").orElse(null),
                map.maps("dates").stream().map(this::date).toList(),
                map.maps("actions").stream().map(this::action).toList(),
                map.maps("gates").stream().map(this::gate).toList());
        map.close();
        return phase;
    }

    private KeyDate date(YamlMap map) {
        KeyDate date = new KeyDate(
                names.dates().define(map.word("key")),
                map.localized("name"),
                map.optionalChoice("document-status", DocumentStatus.class).orElse(null));
        map.close();
        return date;
    }

    private Action action(YamlMap map) {
        Action action = new Action(
                names.actions().define(map.word("key")),
                map.choice("mark", Action.Mark.class),
                map.localized("name"),
                map.localized("responsible"),
                map.optionalText("guide").orElse(null),
                scope(map));
        map.close();
        return action;
    }

    private Gate gate(YamlMap map) {
        Gate gate = new Gate(
                names.gates().define(map.word("key")),
                map.localized("name"),
                names.plain(map.word("body")),
                map.maps("conditions").stream().map(this::condition).toList(),
                map.optionalWord("opens").map(names::opens).orElse(null),
                map.flag("moves", false),
                map.optionalChoice("document-status", DocumentStatus.class).orElse(null),
                map.flag("publication", false),
                countdown(map));
        map.close();
        return gate;
    }

    private List<CountdownStep> countdown(YamlMap gate) {
        Set<String> counted = new HashSet<>();
        return gate.maps("countdown").stream().map(step -> step(step, counted)).toList();
    }

    /** @param counted dates of the steps above, from one of which it may count */
    private CountdownStep step(YamlMap map, Set<String> counted) {
        map.required("by");
        String before = map.optionalWord("before")
                .map(word -> names.among(word, counted, "a date of a step above"))
                .orElse(null);
        CountdownStep step = new CountdownStep(date(map, "date"), before, period(map, "by"), scope(map));
        counted.add(step.date());
        map.close();
        return step;
    }

    private enum Rule {
        ACTION_DONE,
        DATE_RECORDED,
        LASTS_AT_LEAST,
        DECIDED_AFTER,
        GATE_PASSED
    }

    private Condition condition(YamlMap map) {
        String key = names.conditions().define(map.word("key"));
        LocalizedText name = map.localized("name");
        Scope scope = scope(map);
        Rule rule = map.choice("rule", Rule.class);
        if (rule == null) {
            return new Condition.DateRecorded(key, name, scope, "");
        }
        Condition condition =
                switch (rule) {
                    case ACTION_DONE -> new Condition.ActionDone(key, name, scope, action(map, "action"));
                    case DATE_RECORDED -> new Condition.DateRecorded(key, name, scope, date(map, "date"));
                    case LASTS_AT_LEAST -> lasts(map, key, name, scope);
                    case DECIDED_AFTER -> after(map, key, name, scope);
                    case GATE_PASSED ->
                        new Condition.GatePassed(key, name, scope, names.gates().use(map.word("gate")));
                };
        map.close();
        return condition;
    }

    private Condition lasts(YamlMap map, String key, LocalizedText name, Scope scope) {
        map.required("length");
        return new Condition.LastsAtLeast(key, name, scope, date(map, "from"), date(map, "to"), period(map, "length"));
    }

    private Condition after(YamlMap map, String key, LocalizedText name, Scope scope) {
        return new Condition.DecidedAfter(key, name, scope, date(map, "date"), period(map, "delay"));
    }

    private String action(YamlMap map, String key) {
        return names.actions().use(map.word(key));
    }

    private String date(YamlMap map, String key) {
        return names.dates().use(map.word(key));
    }

    private static Period period(YamlMap map, String key) {
        return map.parsed(key, "a period like P1M or P14D", MethodReader::positive)
                .orElse(Period.ZERO);
    }

    private static Period positive(String text) {
        Period period = Period.parse(text);
        if (period.isNegative()) {
            throw new IllegalArgumentException(text);
        }
        return period;
    }

    private Scope scope(YamlMap map) {
        return map.optionalMap("scope")
                .map(scope -> {
                    List<String> tracks = scope.someWords("tracks").stream()
                            .map(names.tracks()::use)
                            .toList();
                    String once =
                            scope.optionalWord("once").map(names.dates()::use).orElse(null);
                    scope.close();
                    return new Scope(tracks, once);
                })
                .orElse(Scope.EVERYWHERE);
    }

    private Track track(YamlMap map) {
        Word key = map.word("key");
        List<Word> phases = map.someWords("phases");
        List<Word> gates = map.words("skippable-gates");
        Track track = new Track(
                names.tracks().define(key),
                map.localized("name"),
                map.localized("summary"),
                phases.stream().map(names.phases()::use).toList(),
                gates.stream().map(names.gates()::use).toList());
        map.close();
        names.skippable(track, gates);
        return track;
    }
}
