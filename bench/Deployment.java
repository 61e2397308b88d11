import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long the pages of a deployment take whatever there is elsewhere: 200 standards with plans, 20 000 actions and
 * 1 000 000 measures, against a hundredth of that. What the pilot has to do stays the same. See bench/deployment.
 *
 * <p>Fails where the 95th percentile of a page is more than half as long again.
 */
public class Deployment {

    private static final int STANDARDS = 200;
    private static final int ACTIONS = 100;
    private static final int MEASURES = 5_000;
    private static final int WAVES = 4;
    private static final int OPERATIONS = 10;
    private static final int WARM_UP = 60;
    private static final double MOST = 1.5;

    private final Application application;
    private final int rounds;
    private final int percent;
    private Pilot pilot;

    Deployment(Application application, int rounds, int percent) {
        this.application = application;
        this.rounds = rounds;
        this.percent = percent;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        int percent = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        boolean flat;
        try (Application application = Application.start(8199)) {
            flat = new Deployment(application, rounds, percent).run();
        }
        System.exit(flat ? 0 : 1);
    }

    private boolean run() throws Exception {
        pilot = Pilot.signedIn(application);
        int few = Math.max(2, STANDARDS / 100);
        fill(1, few);
        measure("warm");
        Map<String, Double> small = measure("few");
        fill(few + 1, Math.max(few + 1, STANDARDS * percent / 100));
        System.out.printf(
                "%d plans, %d actions, %d measures%n",
                application.number("select count(*) from deployment_plan"),
                application.number("select count(*) from task"),
                application.number("select count(*) from measure"));
        Map<String, Double> large = measure("many");
        boolean flat = true;
        for (String page : small.keySet()) {
            double ratio = large.get(page) / small.get(page);
            System.out.printf("%-40s ratio %5.2f%s%n", page, ratio, ratio > MOST ? "  !" : "");
            flat &= ratio <= MOST;
        }
        return flat;
    }

    // -- Data --------------------------------------------------------------------------------------------------------

    /** Copies of a standard, each with a plan, actions, an indicator and its measures; the pilot runs the first one. */
    private void fill(int first, int last) throws Exception {
        String range = "generate_series(%d, %d) i".formatted(first, last);
        application.execute("""
                insert into standard (%1$s) select %1$s from (
                    select (jsonb_populate_record(null::standard, to_jsonb(s) || jsonb_build_object(
                        'id', md5('standard' || i)::uuid, 'slug', 'mesure-' || i, 'title', 'Mesure ' || i))).*
                    from standard s, %2$s where s.slug = 'operations-d-amenagement') copies
                """.formatted(columns("standard"), range));
        application.execute("""
                insert into standard_version (id, standard_id, number, document_status, position)
                select md5('version' || i)::uuid, md5('standard' || i)::uuid, 'v1', 'VALIDATED', 0 from %s
                """.formatted(range));
        application.execute("""
                insert into deployment_plan (id, standard_id, version_id, state, title, why, opened_at, version)
                select md5('plan' || i)::uuid, md5('standard' || i)::uuid, md5('version' || i)::uuid, 'ACTIVE', 'Plan',
                    'Mesure', now(), 0 from %s
                """.formatted(range));
        application.execute("""
                insert into task (id, plan_id, standard_id, number, what, responsible_id, responsible, due_on, state, risk,
                    every_weeks, created_on, closed_on, changed_at, version)
                select gen_random_uuid(), md5('plan' || i)::uuid, md5('standard' || i)::uuid, n, 'Action ' || n,
                    case when i = 1 and n %% 10 = 0 then (select id from person where address = 'pilote@demo.jalon.example') end,
                    'Quelqu’un', current_date + (n - 50), case when n %% 2 = 0 then 'TO_DO' else 'DONE' end,
                    case when n %% 20 = 0 then 'Un risque' end, 0, current_date - 90,
                    case when n %% 2 = 1 then current_date - n end, now(), 0
                from %s, generate_series(1, %d) n
                """.formatted(range, ACTIONS));
        waves(range);
        application.execute("""
                insert into indicator (id, standard_id, code, name, unit, nature, source, frequency, north_star, defined_on, version)
                select md5('indicator' || i)::uuid, md5('standard' || i)::uuid, 'jeux', 'Jeux', 'jeux', 'THINGS', 'Mesure', 'MONTHLY',
                    true, current_date, 0 from %s
                """.formatted(range));
        application.execute("""
                insert into measure (indicator_id, day, amount, entered_at)
                select md5('indicator' || i)::uuid, current_date - n, n, now() from %s, generate_series(1, %d) n
                """.formatted(range, MEASURES));
        application.execute("""
                insert into use_declaration (%1$s) select %1$s from (
                    select (jsonb_populate_record(null::use_declaration, to_jsonb(d) || jsonb_build_object(
                        'id', gen_random_uuid(), 'standard_id', md5('standard' || i)::uuid))).*
                    from use_declaration d, %2$s
                    where d.standard_id not in (select id from standard where slug like 'mesure-%%')) copies
                """.formatted(columns("use_declaration"), range));
        application.execute("""
                insert into granted_role (id, person_id, role, standard_id, since, version)
                select gen_random_uuid(), p.id, 'PILOT', md5('standard1')::uuid, current_date, 0 from person p
                where p.address = 'pilote@demo.jalon.example' and %d = 1
                """.formatted(first));
        application.execute("vacuum analyze task, measure, indicator, deployment_plan, use_declaration, standard, wave, cycle_operation");
    }

    /** Nobody began any of them, and their days are over: what is to be expected is computed for every plan. */
    private void waves(String range) throws Exception {
        application.execute("""
                insert into rollout (plan_id, standard_id, unit, approach, blocking, changed_at, version)
                select md5('plan' || i)::uuid, md5('standard' || i)::uuid, 'DATASETS', 'PROGRESSIVE', 'MINOR', now(), 0 from %s
                """.formatted(range));
        application.execute("""
                insert into wave (id, plan_id, standard_id, number, place, name, pilot, size, start_on, start_set, state, changed_at,
                    version)
                select md5('wave' || i || ' ' || n)::uuid, md5('plan' || i)::uuid, md5('standard' || i)::uuid, n, n, 'Vague ' || n,
                    n = 1, 1, current_date - 90 + 20 * n, n = 1, 'PLANNED', now(), 0 from %s, generate_series(1, %d) n
                """.formatted(range, WAVES));
        application.execute("""
                with made as (
                    insert into cycle_operation (id, plan_id, wave_id, key, position, name, kind, days, days_per_unit, every_weeks,
                        after, first_on, last_on, planned_first, planned_last)
                    select gen_random_uuid(), md5('plan' || i)::uuid, md5('wave' || i || ' ' || n)::uuid, 'op' || o, o,
                        'Opération ' || o, 'TECHNICAL', 2, 0, 0, case when o = 1 then '{}' else array['op' || (o - 1)] end,
                        d, d + 1, d, d + 1
                    from %s, generate_series(1, %d) n, generate_series(1, %d) o,
                        lateral (select current_date - 90 + 20 * n + 2 * o as d) days
                    returning id)
                insert into cycle_part (operation_id, person_id, raci)
                select id, (select id from person where address = 'membre@demo.jalon.example'), raci
                from made, unnest(array['ACCOUNTABLE', 'RESPONSIBLE']) raci
                """.formatted(range, WAVES, OPERATIONS));
    }

    /** All but those the database computes. */
    private String columns(String table) throws Exception {
        return application
                .texts("select string_agg(column_name, ', ') from information_schema.columns where table_name = '" + table
                        + "' and is_generated = 'NEVER'")
                .get(0);
    }

    // -- Pages -------------------------------------------------------------------------------------------------------

    private Map<String, Double> measure(String label) throws Exception {
        LocalDate monday = LocalDate.now().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String one = "/standards/mesure-1/deploiement";
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("personal page", "/mon-espace");
        pages.put("weekly review", one + "/revues/" + monday);
        pages.put("actions", one + "/actions");
        pages.put("board of actions", one + "/actions?vue=tableau");
        pages.put("map of the standard", one);
        pages.put("map of all standards", "/deploiement");
        pages.put("series", one + "/indicateurs/jeux");
        Map<String, Double> p95 = new LinkedHashMap<>();
        for (var page : pages.entrySet()) {
            double[] times = new double[rounds];
            for (int round = -WARM_UP; round < rounds; round++) {
                long start = System.nanoTime();
                int status = pilot.get(page.getValue()).statusCode();
                if (status != 200) {
                    throw new IllegalStateException(page.getValue() + " answered " + status);
                }
                if (round >= 0) {
                    times[round] = (System.nanoTime() - start) / 1e6;
                }
            }
            Arrays.sort(times);
            p95.put(page.getKey(), times[(int) Math.min(rounds - 1, Math.ceil(0.95 * rounds) - 1)]);
            System.out.printf("%-5s %-40s p50 %8.1f p95 %8.1f ms%n", label, page.getKey(), times[rounds / 2], p95.get(page.getKey()));
        }
        return p95;
    }
}
