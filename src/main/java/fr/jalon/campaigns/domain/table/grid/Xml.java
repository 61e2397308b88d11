package fr.jalon.campaigns.domain.table.grid;

import fr.jalon.campaigns.domain.table.UnreadableTable;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks XML by local names; refuses document types, hence entities, and absurd depth. */
final class Xml {

    private static final int DEEPEST = 600;

    private final Budget budget;

    /** What a walk is told. Names come without their namespace: two namespaces say the same words in two dialects. */
    interface Walker {

        void start(String name, XMLStreamReader at);

        void end(String name);

        default void text(String text) {}
    }

    Xml(Budget budget) {
        this.budget = budget;
    }

    void walk(InputStream in, Walker walker) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            int depth = 0;
            while (reader.hasNext()) {
                depth += step(reader, reader.next(), walker);
                if (depth > DEEPEST) {
                    throw budget.corrupt();
                }
            }
        } catch (XMLStreamException failure) {
            throw refusal(failure);
        }
    }

    private int step(XMLStreamReader reader, int event, Walker walker) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                budget.goOn();
                walker.start(reader.getLocalName(), reader);
                return 1;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                walker.end(reader.getLocalName());
                return -1;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                walker.text(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw entity();
            default -> {}
        }
        return 0;
    }

    private UnreadableTable entity() {
        return UnreadableTable.because("entity", budget.fileName());
    }

    private UnreadableTable refusal(XMLStreamException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableTable said) {
                return said;
            }
        }
        return budget.corrupt();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** The attribute of that local name, in whatever namespace; null when it is not there. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (name.equals(at.getAttributeLocalName(i))) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute as a number between the bounds; the fallback when it is absent or none. */
    static int number(XMLStreamReader at, String name, int fallback, int most) {
        String value = attribute(at, name);
        if (value == null || !value.matches("\\d{1,9}")) {
            return fallback;
        }
        return Math.min(most, Integer.parseInt(value));
    }
}
