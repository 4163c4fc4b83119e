package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in the writing, one element to a line. */
final class XmlFile {
  private static final String INDENT = "  ";

  private final XMLStreamWriter xml;
  private int depth;

  /** What goes between {@code begin} and {@code end} of an element. */
  interface Content {
    void write();
  }

  private XmlFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** A whole document. */
  static void write(
      OutputStream out,
      String root,
      String namespace,
      java.util.function.Consumer<XmlFile> content,
      String... attributes) {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      XmlFile file = new XmlFile(xml);
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(namespace);
      file.attributes(attributes);
      file.depth = 1;
      content.accept(file);
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      out.flush();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException("cannot write XML", new IOException(e));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write XML", e);
    }
  }

  /**
   * An element with others in it.
   *
   * @param attributes names and values in turn
   */
  void element(String name, Content content, String... attributes) {
    try {
      line();
      xml.writeStartElement(name);
      attributes(attributes);
      depth++;
      content.write();
      depth--;
      line();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException("cannot write XML", new IOException(e));
    }
  }

  /** An element with nothing in it. */
  void empty(String name, String... attributes) {
    try {
      line();
      xml.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException("cannot write XML", new IOException(e));
    }
  }

  /** An element with text in it. */
  void text(String name, String text, String... attributes) {
    try {
      line();
      xml.writeStartElement(name);
      attributes(attributes);
      xml.writeCharacters(clean(text));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException("cannot write XML", new IOException(e));
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + INDENT.repeat(depth));
  }

  /** Without the characters that XML 1.0 cannot hold, even escaped; line breaks become spaces. */
  static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(
            c ->
                c >= 0x20 && c < 0x7F
                    || c > 0x9F && c < 0xD800
                    || c > 0xDFFF && c < 0xFFFE
                    || c > 0xFFFF)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
