package fr.jalon.deployment.application.register;

import fr.jalon.deployment.application.BroughtFiles;
import fr.jalon.deployment.application.BroughtFiles.Brought;
import fr.jalon.deployment.application.BroughtFiles.Holds;
import fr.jalon.deployment.application.FilePreview;
import fr.jalon.deployment.application.TakeRows;
import fr.jalon.deployment.domain.Declaration;
import fr.jalon.deployment.domain.DeclarationAction;
import fr.jalon.deployment.domain.Declarations;
import fr.jalon.deployment.domain.RegisterRows;
import fr.jalon.deployment.domain.RegisterRows.Line;
import fr.jalon.deployment.domain.RegisterRows.Reading;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Paris;
import fr.jalon.shared.files.Sheets;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declarations of use out of a file: shown first, taken in next. What an organisation declared already for a territory
 * stays as it is, for only its author corrects it: the same file twice changes nothing.
 */
@Service
@Transactional
public class TakeRegister implements TakeRows {

    private static final Sheets.Bounds LARGEST = new Sheets.Bounds(20, 50_000, 60);

    private final Declarations declarations;
    private final RegisterWords words;
    private final StandardIds standards;
    private final BroughtFiles brought;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeRegister(
            Declarations declarations,
            RegisterWords words,
            StandardIds standards,
            BroughtFiles brought,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.declarations = declarations;
        this.words = words;
        this.standards = standards;
        this.brought = brought;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a file that can be read. @return id of the preview */
    @Override
    public UUID bring(String standard, String name, byte[] content, Actor actor) {
        UUID standardId = allowed(standard, actor);
        reading(content);
        return brought.keep(standardId, Holds.DECLARATIONS, name, content, actor);
    }

    @Transactional(readOnly = true)
    @Override
    public FilePreview preview(String standard, UUID id, Actor actor) {
        UUID standardId = allowed(standard, actor);
        Brought file = brought.get(standardId, Holds.DECLARATIONS, id);
        Reading reading = reading(file.content());
        int fresh = fresh(standardId, reading).size();
        return new FilePreview(id, file.name(), reading.lines().size(), fresh, 0, reading.faults(), file.taken());
    }

    /** @return how many declarations were new */
    @Override
    public int takeIn(String standard, UUID id, Actor actor) {
        UUID standardId = allowed(standard, actor);
        brought.alone(standardId);
        Brought file = brought.get(standardId, Holds.DECLARATIONS, id);
        List<Line> fresh = fresh(standardId, reading(file.content()));
        fresh.forEach(
                line -> declarations.save(Declaration.recall(standardId, line.said(), false, actor, clock.instant())));
        brought.take(id);
        if (!fresh.isEmpty()) {
            tell(standardId, id, file.name(), fresh.size(), actor);
        }
        return fresh.size();
    }

    private UUID allowed(String standard, Actor actor) {
        UUID standardId = standards.idOf(standard);
        DeclarationAction.VERIFY.require(actor, standardId);
        return standardId;
    }

    private Reading reading(byte[] content) {
        return RegisterRows.read(Sheets.rows(content, LARGEST), words.all(), Paris.day(clock.instant()));
    }

    private List<Line> fresh(UUID standardId, Reading reading) {
        Set<String> there = new HashSet<>();
        jdbc.sql("""
                        select organisation_as_written, territory_code from use_declaration
                        where standard_id = ? and state in ('DECLARED', 'VERIFIED', 'SET_ASIDE')
                        """).param(standardId).query(row -> {
            there.add(Line.key(row.getString("organisation_as_written"), row.getString("territory_code")));
        });
        return reading.lines().stream()
                .filter(line -> !there.contains(line.key()))
                .toList();
    }

    /** One line of the journal for a whole file. */
    private void tell(UUID standardId, UUID file, String name, int many, Actor actor) {
        events.publishEvent(new LifecycleEvent(
                "declaration",
                file,
                standardId,
                "taken-in",
                List.of(name, many),
                null,
                actor.id(),
                clock.instant(),
                Visibility.PUBLIC));
    }
}
