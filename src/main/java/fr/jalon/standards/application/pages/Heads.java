package fr.jalon.standards.application.pages;

import fr.jalon.shared.Actor;
import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.NotFound;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.domain.Identity;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.StandardAction;
import fr.jalon.standards.domain.StandardVersion;
import fr.jalon.standards.domain.Standards;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.CycleAction;
import fr.jalon.standards.domain.cycle.CycleState;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the top of a standard's pages. */
@Component
class Heads {

    private final Standards standards;
    private final JdbcClient jdbc;

    Heads(Standards standards, JdbcClient jdbc) {
        this.standards = standards;
        this.jdbc = jdbc;
    }

    /** @throws NotFound when no standard has that address */
    Standard standard(String slug) {
        return standards.findBySlug(slug).orElseThrow(() -> new NotFound("standard " + slug));
    }

    StandardHead head(Standard standard, Cycle shown, PoleLine line, boolean cycleOpen, Actor reader) {
        Identity identity = standard.identity();
        List<StandardVersion> versions = standard.versions();
        Optional<StandardVersion> version =
                standard.versionInForce().or(() -> versions.stream().reduce((first, later) -> later));
        Optional<StandardVersion> draft =
                standard.versionToCome().filter(each -> version.isEmpty() || each != version.get());
        return new StandardHead(
                standard.id(),
                standard.slug(),
                identity.title(),
                identity.kind(),
                theme(identity.themeKey()),
                summary(identity),
                version.map(StandardVersion::number).orElse(null),
                version.map(StandardVersion::documentStatus).orElse(null),
                version.map(StandardVersion::statusSince).orElse(null),
                draft.map(StandardVersion::number).orElse(null),
                draft.map(StandardVersion::documentStatus).orElse(null),
                identity.legalStatus(),
                identity.legalReference(),
                identity.legalSince(),
                identity.registryLabel(),
                identity.registrySince(),
                shown == null ? null : shown.id(),
                line,
                may(standard, shown, cycleOpen, reader));
    }

    private static LocalizedText summary(Identity identity) {
        return identity.summaryFr().isBlank() ? null : new LocalizedText(identity.summaryFr(), identity.summaryEn());
    }

    private LocalizedText theme(String key) {
        return jdbc.sql("select name_fr, name_en from theme where key = ?")
                .param(key)
                .query((row, number) -> new LocalizedText(row.getString(1), row.getString(2)))
                .single();
    }

    private static Set<String> may(Standard standard, Cycle shown, boolean cycleOpen, Actor reader) {
        Set<String> may = new HashSet<>();
        Arrays.stream(StandardAction.values())
                .filter(action -> action.isAllowedTo(reader, standard.id()))
                .forEach(action -> may.add(action.name()));
        if (shown != null) {
            Arrays.stream(CycleAction.values())
                    .filter(action -> action.isOffered(reader, standard.id(), shown.state()))
                    .forEach(action -> may.add(action.name()));
        }
        if (!cycleOpen && CycleAction.OPEN.isAllowedTo(reader, standard.id())) {
            may.add(CycleAction.OPEN.name());
        }
        return may;
    }

    /** The cycle to show when none is asked for: the open one, else the one published last; see standard_now. */
    static Optional<Cycle> current(List<Cycle> cycles) {
        return cycles.stream()
                .min(Comparator.comparing((Cycle cycle) -> rank(cycle.state()))
                        .thenComparing(
                                (Cycle cycle) ->
                                        Optional.ofNullable(cycle.publishedOn()).orElse(cycle.openedOn()),
                                Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Cycle::id));
    }

    private static int rank(CycleState state) {
        return switch (state) {
            case OPEN -> 0;
            case PUBLISHED -> 1;
            case CLOSED -> 2;
            case ABANDONED -> 3;
        };
    }
}
