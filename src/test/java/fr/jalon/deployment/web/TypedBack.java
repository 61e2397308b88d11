package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sends each form of a page with what cannot be read, and looks whether what was typed comes back. */
final class TypedBack {

    private static final String TYPED =
            "input[type=text], input[type=date], input[type=number], input[type=url], textarea";

    private final Visitor visitor;

    TypedBack(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @return how many forms were tried */
    int check(String page) {
        MvcTestResult shown = visitor.get(page);
        assertThat(shown).as(page).hasStatusOk();
        int tried = 0;
        for (Element form : Visitor.page(shown).select("main form[method=post]")) {
            Map<String, String> typed = typed(form);
            if (!typed.isEmpty()) {
                check(page, form, typed);
                tried++;
            }
        }
        return tried;
    }

    private void check(String page, Element form, Map<String, String> typed) {
        List<String> sent = new ArrayList<>();
        others(form).forEach((name, value) -> sent.addAll(List.of(name, value)));
        typed.forEach((name, value) -> sent.addAll(List.of(name, value)));
        visitor.get(page);
        MvcTestResult refused = visitor.post(form.attr("action"), sent.toArray(new String[0]));
        assertThat(refused).as(form.attr("action")).hasStatus(422);
        Document answer = Visitor.page(refused);
        assertThat(answer.select(".error-summary a"))
                .as("errors of " + form.attr("action"))
                .isNotEmpty();
        typed.forEach((name, value) -> assertThat(answer.select("[name=\"" + name + "\"]"))
                .as("%s of %s", name, form.attr("action"))
                .anyMatch(field -> field.val().equals(value)));
        answer.select(".error-summary a[href^=#]").forEach(link -> assertThat(
                        answer.getElementById(link.attr("href").substring(1)))
                .as("%s, linked from the errors of %s", link.attr("href"), form.attr("action"))
                .isNotNull());
    }

    private static Map<String, String> typed(Element form) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Element field : form.select(TYPED)) {
            boolean trap = field.hasClass("trap") || field.closest(".trap") != null;
            if (!field.attr("name").isEmpty() && !trap) {
                boolean day = field.attr("type").equals("date");
                typed.put(field.attr("name"), day ? "31/31/2026" : "mal formé " + "x".repeat(20_001));
            }
        }
        return typed;
    }

    /** What a person would send along: the first choice, what is ticked, the first button. */
    private static Map<String, String> others(Element form) {
        Map<String, String> others = new LinkedHashMap<>();
        form.select("input[type=hidden], input[type=checkbox][checked]").stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .forEach(field -> others.put(field.attr("name"), field.val()));
        form.select("input[type=radio]").forEach(field -> others.putIfAbsent(field.attr("name"), field.val()));
        form.select("select").forEach(field -> field.select("option").stream()
                .map(Element::val)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .ifPresent(value -> others.put(field.attr("name"), value)));
        form.select("button[name]").stream()
                .findFirst()
                .ifPresent(button -> others.put(button.attr("name"), button.val()));
        return others;
    }
}
