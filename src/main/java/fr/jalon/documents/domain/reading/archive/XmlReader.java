package fr.jalon.documents.domain.reading.archive;

import fr.jalon.documents.domain.reading.UnreadableText;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that somebody sent: no document type, no entity, no more than a real file holds. */
final class XmlReader {

    private static final int DEEPEST = 400;
    private static final int MOST_NODES = 1_500_000;

    private final Deque<XmlNode> open = new ArrayDeque<>();
    private XmlNode root = XmlNode.NONE;
    private int nodes;

    private XmlReader() {}

    static XmlNode read(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            return new XmlReader().tree(reader);
        } catch (XMLStreamException damaged) {
            throw UnreadableText.malformed();
        }
    }

    private XmlNode tree(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().add(count(XmlNode.text(reader.getText())));
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw UnreadableText.entities();
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return root;
    }

    private void start(XMLStreamReader reader) {
        XmlNode element = count(XmlNode.element(name(reader)));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).intern();
            if (!name.startsWith("rsid")) {
                element.set(prefix(reader.getAttributeNamespace(i)) + name, reader.getAttributeValue(i));
            }
        }
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().add(element);
        }
        open.push(element);
        if (open.size() > DEEPEST) {
            throw UnreadableText.tooLarge();
        }
    }

    /** Formulas have runs and texts of their own, which must not be taken for those of the text. */
    private static String name(XMLStreamReader reader) {
        String namespace = String.valueOf(reader.getNamespaceURI());
        String prefix = namespace.endsWith("/math") ? "m:" : "";
        return (prefix + reader.getLocalName()).intern();
    }

    private static String prefix(String namespace) {
        return namespace != null && namespace.endsWith("/relationships") ? "r:" : "";
    }

    private XmlNode count(XmlNode node) {
        if (++nodes > MOST_NODES) {
            throw UnreadableText.tooLarge();
        }
        return node;
    }
}
