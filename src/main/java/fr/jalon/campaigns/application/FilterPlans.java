package fr.jalon.campaigns.application;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How the database goes about the comments that a filter lets through. */
public final class FilterPlans {

    private FilterPlans() {}

    /**
     * For the rest of the transaction. A plan made once for all filters would read every comment for a rare one, or sort
     * all of them for a common one; and reading the table from its beginning until enough is found is quick only where
     * the call is.
     */
    public static void madeForEachFilter(JdbcClient jdbc) {
        jdbc.sql("""
                        select set_config('plan_cache_mode', 'force_custom_plan', true),
                            set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)
                        """).query((row, number) -> "").single();
    }
}
