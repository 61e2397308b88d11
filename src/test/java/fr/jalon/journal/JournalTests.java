package fr.jalon.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.accounts.People;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.Page;
import fr.jalon.support.IntegrationTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@ActiveProfiles("demo")
class JournalTests {

    private static final Instant NOON = Instant.parse("2026-03-24T11:00:00.123456Z");
    private static final Actor SECRETARIAT = new Actor(UUID.randomUUID(), "S", Set.of(Role.SECRETARIAT), Map.of());

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Timeline timeline;

    @Autowired
    People people;

    private UUID standard;

    @BeforeEach
    void aStandard() {
        standard = jdbc.sql("select id from standard order by random() limit 1")
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    @Test
    void anActAndItsEntryAreOneTransaction() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event("one", NOON, Visibility.PUBLIC));
            assertThat(count("one")).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(count("one")).isZero();
    }

    @Test
    void refusesAnActOutsideOfATransaction() {
        assertThatThrownBy(() -> events.publishEvent(event("alone", NOON, Visibility.PUBLIC)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set reason = 'other'",
                "delete from journal_entry",
                "truncate journal_entry",
                "truncate journal_entry cascade"
            })
    void refusesToBeRewritten(String sql) {
        write(event("kept", NOON, Visibility.PUBLIC));
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .hasMessageContaining("journal_entry is append-only");
        assertThat(count("kept")).isPositive();
    }

    @Test
    void readsEveryKindOfFactBack() {
        Message nested = Message.of("journal.nested", LocalDate.of(2026, 3, 1));
        List<Object> facts = List.of(
                "Friches",
                12,
                LocalDate.of(2026, 3, 24),
                NOON,
                new PartialDate("2021-10"),
                new LocalizedText("Cadrage", "Framing"),
                Role.PILOT,
                nested);
        write(new LifecycleEvent("test", null, standard, "facts", facts, null, null, NOON, Visibility.PUBLIC));

        TimelineEntry entry = page(SECRETARIAT, null, 200).items().stream()
                .filter(each -> each.sentence().key().equals("journal.test.facts"))
                .findFirst()
                .orElseThrow();

        assertThat(entry.sentence().arguments())
                .containsExactly(
                        "Friches",
                        BigDecimal.valueOf(12),
                        LocalDate.of(2026, 3, 24),
                        NOON,
                        new PartialDate("2021-10"),
                        new LocalizedText("Cadrage", "Framing"),
                        Message.of("term.Role.PILOT"),
                        nested);
    }

    @Test
    void showsInternalEntriesToTheSecretariatOnly() {
        write(event("internal", NOON, Visibility.INTERNAL));
        assertThat(keys(page(Actor.ANONYMOUS, null, 200))).doesNotContain("journal.test.internal");
        assertThat(keys(page(SECRETARIAT, null, 200))).contains("journal.test.internal");
    }

    @Test
    void pagesBackwardsWithoutLosingEntriesOfTheSameInstant() {
        for (int number = 0; number < 5; number++) {
            write(event("paged", NOON, Visibility.PUBLIC));
        }
        long all = page(SECRETARIAT, null, 200).items().size();
        long seen = 0;
        String after = null;
        do {
            Page<TimelineEntry> page = page(SECRETARIAT, after, 2);
            seen += page.items().size();
            after = page.next();
        } while (after != null);
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void namesPeopleToPeopleAndOrganisationsToEveryone() {
        UUID pilot = people.idOf("pilote@demo.jalon.example").orElseThrow();
        write(new LifecycleEvent("test", null, standard, "by", List.of(), null, pilot, NOON, Visibility.PUBLIC));
        String name = people.byIds(Set.of(pilot)).get(pilot).name();
        String organisation = people.byIds(Set.of(pilot)).get(pilot).organisation();
        assertThat(page(Actor.ANONYMOUS, null, 200).items())
                .extracting(TimelineEntry::by)
                .contains(organisation)
                .doesNotContain(name + ", " + organisation);
        assertThat(page(SECRETARIAT, null, 200).items())
                .extracting(TimelineEntry::by)
                .contains(name + ", " + organisation);
    }

    @Test
    void whatWasMeasuredOfAStandardOnADayIsOneLineAmongTheLatest() {
        Instant far = NOON.plus(java.time.Duration.ofDays(9_000));
        for (int number = 0; number < 3; number++) {
            write(new LifecycleEvent(
                    "indicator",
                    UUID.randomUUID(),
                    standard,
                    "measured",
                    List.of("Jeux " + number),
                    null,
                    null,
                    far.plusSeconds(number),
                    Visibility.PUBLIC));
        }
        write(event("grouped-not", far.minusSeconds(1), Visibility.PUBLIC));
        List<TimelineEntry> latest = timeline.latestPublic(Actor.ANONYMOUS, 2);
        assertThat(latest)
                .extracting(entry -> entry.sentence().key() + " " + entry.more())
                .containsExactly("journal.indicator.measured 2", "journal.test.grouped-not 0");
        assertThat(timeline.latestOf(standard, Actor.ANONYMOUS, 2))
                .extracting(entry -> entry.sentence().key() + " " + entry.more())
                .as("on the page of the standard too")
                .containsExactly("journal.indicator.measured 2", "journal.test.grouped-not 0");
        assertThat(keys(page(SECRETARIAT, null, 200)).stream().filter("journal.indicator.measured"::equals))
                .as("the journal itself is complete")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private Page<TimelineEntry> page(Actor reader, String after, int limit) {
        return timeline.ofStandard(standard, reader, after, limit);
    }

    private static List<String> keys(Page<TimelineEntry> page) {
        return page.items().stream().map(entry -> entry.sentence().key()).toList();
    }

    private LifecycleEvent event(String verb, Instant at, Visibility visibility) {
        return new LifecycleEvent("test", UUID.randomUUID(), standard, verb, List.of(), null, null, at, visibility);
    }

    private void write(LifecycleEvent event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private long count(String verb) {
        return jdbc.sql("select count(*) from journal_entry where verb = ?")
                .param(verb)
                .query(Long.class)
                .single();
    }
}
