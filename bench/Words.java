import java.util.Random;

/** French-looking sentences: a few words come all the time, most are rare, as in any language. Always the same. */
final class Words {

    static final String COMMON = "attribut";

    private static final String[] KNOWN = {
        COMMON, "donnée", "définition", "préciser", "géométrie", "commune", "champ", "obligatoire", "valeur", "énumération",
        "standard", "objet", "périmètre", "zonage", "identifiant", "date", "proposition", "modèle", "cardinalité", "saisie",
        "règle", "métadonnée", "qualité", "source", "emprise", "parcelle", "bâtiment", "risque", "aléa", "prescription"
    };
    private static final String[] STARTS = {"ca", "de", "ma", "pro", "re", "in", "sur", "con", "tra", "pré", "ga", "lo"};
    private static final String[] MIDDLES = {"ti", "ra", "lo", "mé", "cu", "ni", "va", "do", "pa", "ri", "fé", "bu"};
    private static final String[] ENDS = {"tion", "ment", "able", "ière", "eur", "isme", "age", "ette", "oire", "ance"};

    private final Random random;

    Words(long seed) {
        random = new Random(seed);
    }

    String word() {
        if (random.nextInt(3) > 0) {
            // The first of them far more often than the last.
            double rank = Math.pow(KNOWN.length, random.nextDouble()) - 1;
            return KNOWN[(int) rank];
        }
        return STARTS[random.nextInt(STARTS.length)]
                + MIDDLES[random.nextInt(MIDDLES.length)]
                + MIDDLES[random.nextInt(MIDDLES.length)]
                + ENDS[random.nextInt(ENDS.length)];
    }

    String sentence(int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(word());
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append(length > 6 ? "." : "").toString();
    }
}
