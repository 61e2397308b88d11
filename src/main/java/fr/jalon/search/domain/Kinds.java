package fr.jalon.search.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of things that are found, in the order of the page, and how much each counts beside the others. */
public final class Kinds {

    private static final Map<String, Float> IMPORTANCE = new LinkedHashMap<>();

    static {
        IMPORTANCE.put("standard", 3f);
        IMPORTANCE.put("call", 1.6f);
        IMPORTANCE.put("text", 1.6f);
        IMPORTANCE.put("clause", 1f);
        IMPORTANCE.put("group", 1.4f);
        IMPORTANCE.put("mandate", 1.1f);
        IMPORTANCE.put("group-resource", 1f);
        IMPORTANCE.put("meeting", 1.2f);
        IMPORTANCE.put("minutes", 1.1f);
        IMPORTANCE.put("decision", 1.2f);
        IMPORTANCE.put("question", 1.2f);
        IMPORTANCE.put("plan", 1.2f);
        IMPORTANCE.put("material", 1.1f);
        IMPORTANCE.put("indicator", 1f);
    }

    private Kinds() {}

    public static List<String> all() {
        return List.copyOf(IMPORTANCE.keySet());
    }

    public static boolean isKnown(String kind) {
        return IMPORTANCE.containsKey(kind);
    }

    public static float importance(String kind) {
        return IMPORTANCE.getOrDefault(kind, 1f);
    }
}
