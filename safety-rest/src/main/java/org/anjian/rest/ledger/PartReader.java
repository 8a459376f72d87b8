package org.anjian.rest.ledger;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, read forward. Document types are refused, so that neither external
 * nor nested entities exist. Elements are told by their local names, since producers choose
 * prefixes, and the strict and transitional formats use different namespaces.
 */
final class PartReader implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();
  private static final int DEEPEST = 64;
  private static final int MOST_NAMES = 2_000;
  private static final int MOST_NAMESPACES = 20_000;

  private final String part;
  private final InputStream in;
  private final XMLStreamReader xml;
  private final Set<String> names = new HashSet<>();
  private int depth;
  private long namespaces;

  private PartReader(String part, InputStream in, XMLStreamReader xml) {
    this.part = part;
    this.in = in;
    this.xml = xml;
  }

  static PartReader open(ZipPackage zip, String part) {
    InputStream in = zip.open(part);
    try {
      PartReader reader = new PartReader(part, in, FACTORY.createXMLStreamReader(in));
      reader.requireUtf8();
      return reader;
    } catch (XMLStreamException e) {
      closeQuietlyAfter(in, e);
      throw Unreadable.malformed(part, e);
    }
  }

  /** Other encodings may hide markup from the scanner; producers write UTF-8. */
  private void requireUtf8() {
    Optional<String> encoding =
        Stream.of(xml.getEncoding(), xml.getCharacterEncodingScheme())
            .filter(Objects::nonNull)
            .filter(name -> !name.equalsIgnoreCase("UTF-8"))
            .findFirst();
    if (encoding.isPresent()) {
      close();
      throw Unreadable.malformed(
          part, new IllegalArgumentException("not in UTF-8 but " + encoding.get()));
    }
  }

  private static void closeQuietlyAfter(InputStream in, Exception cause) {
    try {
      in.close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("no external entities");
        });
    return factory;
  }

  /** Moves to the next event; false at the end of the part. */
  boolean advance() {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> enterElement();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD -> throw malformed("a document type is not allowed");
        default -> {}
      }
      return true;
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /** A parser remembers open elements and every name; a workbook needs few of either. */
  private void enterElement() {
    depth++;
    names.add(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      names.add(xml.getAttributeLocalName(i));
    }
    namespaces += xml.getNamespaceCount();
    if (depth > DEEPEST || names.size() > MOST_NAMES || namespaces > MOST_NAMESPACES) {
      throw malformed("too many levels, names or namespaces");
    }
  }

  private RuntimeException malformed(String what) {
    return Unreadable.malformed(part, new IllegalArgumentException(what));
  }

  private RuntimeException malformed(XMLStreamException e) {
    if (e.getNestedException() instanceof IOException io
        && !(io instanceof CharConversionException)) {
      return new UncheckedIOException("cannot read the uploaded file", io);
    }
    return Unreadable.malformed(part, e);
  }

  /** Moves to the next start of an element of this name; false when there is none. */
  boolean advanceTo(String name) {
    while (advance()) {
      if (starts(name)) {
        return true;
      }
    }
    return false;
  }

  boolean isStart() {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  String name() {
    return xml.getLocalName();
  }

  boolean starts(String name) {
    return isStart() && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return isEnd() && xml.getLocalName().equals(name);
  }

  boolean isText() {
    int event = xml.getEventType();
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** Appends the text of this event. */
  void appendTo(StringBuilder text) {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /** The attribute without a namespace. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name) && isBare(xml.getAttributeNamespace(i))) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The attribute with a namespace, whichever. */
  Optional<String> qualifiedAttribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name) && !isBare(xml.getAttributeNamespace(i))) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isBare(String namespace) {
    return namespace == null || namespace.isEmpty();
  }

  String part() {
    return part;
  }

  @Override
  public void close() {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException e) {
      throw malformed(e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the uploaded file", e);
    }
  }
}
