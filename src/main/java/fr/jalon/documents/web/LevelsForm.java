package fr.jalon.documents.web;

import java.util.HashMap;
import java.util.Map;

/** What a person says about the headings of a draft. */
public class LevelsForm {

    private Map<Integer, Integer> levels = new HashMap<>();

    public Map<Integer, Integer> getLevels() {
        return levels;
    }

    public void setLevels(Map<Integer, Integer> levels) {
        this.levels = levels;
    }

    /** What cannot be a level was not chosen from the list. */
    Map<Integer, Integer> chosen() {
        Map<Integer, Integer> chosen = new HashMap<>();
        levels.forEach((block, level) -> {
            if (level != null && level >= 0 && level <= 9) {
                chosen.put(block, level);
            }
        });
        return chosen;
    }
}
