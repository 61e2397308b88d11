package fr.jalon.meetings.web;

import java.util.Map;
import java.util.TreeMap;

/** What one phone answers: position of the answer chosen, by position of the question. */
public class QuizAnswersForm {

    private Map<Integer, Integer> chosen = new TreeMap<>();

    public Map<Integer, Integer> getChosen() {
        return chosen;
    }

    public void setChosen(Map<Integer, Integer> chosen) {
        this.chosen = chosen;
    }
}
