package org.entente.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Dip;
import org.entente.rdf.Iris;

/**
 * Which articles a dataset holds, with which content, in one number: the same articles give the
 * same number, in whichever order they came.
 */
final class CatalogueHash {
  /** Sums are taken of so many bits, as many as a single hash has. */
  private static final int BITS = 256;

  private static final int HEXADECIMAL = 16;

  private CatalogueHash() {}

  /**
   * Reads the catalogue row by row.
   *
   * @param data in a read transaction
   */
  static String of(DatasetGraph data, Iris iris) {
    Iterator<Quad> rows =
        data.find(
            NodeFactory.createURI(iris.catalogueGraph()),
            Node.ANY,
            Dip.contentHash.asNode(),
            Node.ANY);
    MessageDigest digest = sha256();
    // A sum, unlike a hash of hashes, needs no order, and no memory for one.
    BigInteger sum = BigInteger.ZERO;
    while (rows.hasNext()) {
      Quad row = rows.next();
      String line = row.getSubject().getURI() + " " + row.getObject().getLiteralLexicalForm();
      sum = sum.add(new BigInteger(1, digest.digest(line.getBytes(StandardCharsets.UTF_8))));
    }
    return sum.mod(BigInteger.ONE.shiftLeft(BITS)).toString(HEXADECIMAL);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
