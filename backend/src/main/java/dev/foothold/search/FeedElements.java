package dev.foothold.search;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The elements of a feed in XML, one after the other.
record FeedElements(XMLStreamWriter xml) {

    void open(String name) throws XMLStreamException {
        open(name, Map.of());
    }

    void open(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        write(attributes);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        text(name, text, Map.of());
    }

    void text(String name, String text, Map<String, String> attributes) throws XMLStreamException {
        open(name, attributes);
        xml.writeCharacters(writable(text));
        close();
    }

    void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        write(attributes);
    }

    private void write(Map<String, String> attributes) throws XMLStreamException {
        for (var attribute : attributes.entrySet()) {
            if (attribute.getKey().equals("xmlns")) {
                xml.writeDefaultNamespace(attribute.getValue());
            } else {
                xml.writeAttribute(attribute.getKey(), writable(attribute.getValue()));
            }
        }
    }

    // XML has no way to write control characters and halves of characters
    private static String writable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uD800-\\uDFFF\\uFFFE\\uFFFF]", " ");
    }
}
