/**
 * A dataset as files for other programs.
 *
 * <p>In goes a source, out comes the whole dataset in a syntax of RDF ({@link
 * org.entente.export.DatasetExport}), or its flat view as a drawing program wants it: GraphML, GEXF
 * or DOT ({@link org.entente.export.GraphExport}). Read {@link org.entente.export.ExportFormat}
 * first, then {@link org.entente.export.FlatGraph}: what is drawn.
 *
 * <p>XML is written with the JDK's StAX: GraphML and GEXF are a few elements each, the GEXF writers
 * of graph libraries know neither edge dates nor version 1.3, and so no library need be carried.
 */
@org.jspecify.annotations.NullMarked
package org.entente.export;
