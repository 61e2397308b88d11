package fr.jalon.shared;

import java.util.List;

/** A name that comes from a short, known list is not in it. For people a 404; programs are told which there are. */
public class UnknownKey extends NotFound {

    private final String what;
    private final transient List<String> known;

    /** @param what it names, like {@code gate}: also the name of the parameter */
    public UnknownKey(String what, String key, List<String> known) {
        super(what + " " + key);
        this.what = what;
        this.known = List.copyOf(known);
    }

    public String what() {
        return what;
    }

    public List<String> known() {
        return known;
    }
}
