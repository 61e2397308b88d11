package fr.jalon.campaigns;

import fr.jalon.campaigns.application.RunCampaigns;
import fr.jalon.campaigns.application.returns.TakeReturns;
import fr.jalon.campaigns.application.returns.TakeReturns.Said;
import fr.jalon.campaigns.application.returns.TakeReturns.Sent;
import fr.jalon.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls whose comments are being answered. */
@TestConfiguration(proxyBeanMethods = false)
public class CallTriage {

    public static final String HEAD =
            "N°;Organisme;Type;Emplacement;Commentaire;Modification proposée;Décision du GT;Action\n";

    /** Five comments, none of them answered; the third says nearly the same as the first. */
    public static final String TABLE = HEAD
            + "1;DDT 38;M;2.1;Distinguer les types d’avalanche dans la nomenclature des aléas;Ajouter une liste;;\n"
            + "2;DDT 38;M;2.1;Les règles de symbolisation laissent croire à une obligation;Parler de recommandations;;\n"
            + "1;Cerema;T;p. 36;Distinguer les différents types d’avalanche dans la nomenclature;;;\n"
            + "2;Cerema;T;note;Faut-il convertir les données existantes ? Cf. DDT38-2;;;\n"
            + "3;Cerema;G;Ensemble;Le guide méthodologique manque dans les références;L’ajouter;;\n";

    @Autowired
    private CallStory story;

    @Autowired
    private TakeReturns returns;

    @Autowired
    private RunCampaigns run;

    @Autowired
    private JdbcClient jdbc;

    /** A closed call with these comments, whose answers have begun. */
    public String begun(String title, String table) {
        String slug = received(title, table);
        CallStory.now(CallStory.CLOSES.plus(Duration.ofDays(1)));
        run.process(slug, Actor.SYSTEM);
        return slug;
    }

    /** An open call with these comments. */
    public String received(String title, String table) {
        String slug = story.open(title);
        returns.take(
                slug,
                new Sent("synthese.csv", table.getBytes(StandardCharsets.UTF_8), false),
                Said.NOTHING,
                Actor.SYSTEM);
        return slug;
    }

    public UUID id(String slug, String ref) {
        return jdbc.sql(
                        "select m.id from comment m join campaign c on c.id = m.campaign_id where c.slug = ? and m.ref = ?")
                .params(slug, ref)
                .query(UUID.class)
                .single();
    }

    /** What was counted as comments were answered. */
    public Map<String, Integer> tally(String slug) {
        Map<String, Integer> tally = new java.util.TreeMap<>();
        jdbc.sql("select t.kind, t.comments from answer_tally t join campaign c on c.id = t.campaign_id"
                        + " where c.slug = ? and t.comments <> 0")
                .param(slug)
                .query(row -> {
                    tally.put(row.getString(1), row.getInt(2));
                });
        return tally;
    }
}
