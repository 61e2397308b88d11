package fr.jalon.campaigns.domain.table.grid;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells share, by their number. */
final class XlsxStrings implements Xml.Walker {

    private static final int MOST = 2_000_000;

    private final Budget budget;
    private final String item;
    private final List<String> strings = new ArrayList<>();
    private StringBuilder string = new StringBuilder();
    private boolean inText;
    private int phonetic;

    XlsxStrings(Budget budget) {
        this(budget, "si");
    }

    XlsxStrings(Budget budget, String item) {
        this.budget = budget;
        this.item = item;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (name.equals(item)) {
            string = new StringBuilder();
        }
        phonetic += name.equals("rPh") ? 1 : 0;
        inText = name.equals("t") && phonetic == 0;
    }

    @Override
    public void end(String name) {
        inText = false;
        phonetic -= name.equals("rPh") ? 1 : 0;
        if (name.equals(item)) {
            if (strings.size() >= MOST) {
                throw budget.bomb();
            }
            budget.text(string.length());
            strings.add(string.toString());
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            string.append(text);
        }
    }

    String at(String index) {
        return index.matches("\\d{1,7}") && Integer.parseInt(index) < strings.size()
                ? strings.get(Integer.parseInt(index))
                : "";
    }

    String all() {
        return String.join("\n", strings);
    }
}
