/**
 * Serving a graph: a dataset goes in, a web server over it comes out: SPARQL, graphs as files,
 * Fuseki's pages and our own. Everything is read-only and closed to the outside unless a setting
 * says otherwise. Read {@link org.entente.server.EntenteServer} first, then {@link
 * org.entente.server.Gate}, which every request passes.
 */
@org.jspecify.annotations.NullMarked
package org.entente.server;
