package org.entente.link.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.entente.gazetteer.NameForm;

/**
 * An index on disk, made by {@link IndexWriting}, mapped into memory.
 *
 * <p>A look-up costs microseconds: a term of the dictionary, then the items under it, which lie in
 * the order of their popularity. Safe for any number of threads.
 */
public final class ItemIndex implements Items, AutoCloseable {
  static final String KEY = "key";
  static final String RECORD = "record";

  /** Shorter names have too many neighbours at one letter's distance. */
  private static final int SHORTEST_SPELLING = 5;

  /** From here on, two letters may differ ("Bhubaneshwar", "Gorbachov"). */
  private static final int SPELLING_OF_TWO = 9;

  /** What a spelling may mean is looked for among so many neighbours. */
  private static final int MOST_NEIGHBOURS = 8;

  private final DirectoryReader reader;
  private final IndexInfo info;
  private final ThreadLocal<List<Leaf>> leaves = ThreadLocal.withInitial(this::leaves);

  private ItemIndex(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.info = IndexInfo.of(reader.getIndexCommit().getUserData(), reader.numDocs());
  }

  /**
   * Opens an index.
   *
   * @param folder as {@code entente index --into} was told
   * @throws IllegalStateException if there is no index in it
   * @throws UncheckedIOException if it cannot be read
   */
  public static ItemIndex open(Path folder) {
    try {
      if (!Files.isDirectory(folder) || !DirectoryReader.indexExists(FSDirectory.open(folder))) {
        throw new IllegalStateException(
            "There is no index in " + folder + ": make one with 'entente index DUMP --into FILE'.");
      }
      return new ItemIndex(DirectoryReader.open(FSDirectory.open(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the index " + folder, e);
    }
  }

  /** What it is made of and how fresh it is. */
  public IndexInfo info() {
    return info;
  }

  @Override
  public LocalDate asOf() {
    return info.asOf();
  }

  @Override
  public List<Item> find(Names.Match match, String form, int limit) {
    String key = NameForm.of(form);
    return key.isEmpty() ? List.of() : items(match.key(key), limit);
  }

  @Override
  public Optional<Item> item(String qid) {
    return items(Names.qid(qid), 1).stream().findFirst();
  }

  @Override
  public List<Item> offices(String countryQid) {
    return items(Names.offices(countryQid), Integer.MAX_VALUE);
  }

  @Override
  public List<Item> holders(String officeQid) {
    return items(Names.holders(officeQid), Integer.MAX_VALUE);
  }

  @Override
  public List<Item> like(String form, int limit) {
    String key = NameForm.of(form);
    if (key.length() < SHORTEST_SPELLING) {
      return List.of();
    }
    int distance = key.length() < SPELLING_OF_TWO ? 1 : 2;
    // The first letter is nearly always right, and asking for it makes the search fast.
    String prefix = Names.Match.NAME.key(key.substring(0, key.offsetByCodePoints(0, 1)));
    String rest = Names.Match.NAME.key(key).substring(prefix.length());
    CompiledAutomaton automaton =
        new CompiledAutomaton(
            new LevenshteinAutomata(rest, true).toAutomaton(distance, prefix), true, true);
    List<Item> found = new ArrayList<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(KEY);
        TermsEnum near = terms == null ? TermsEnum.EMPTY : automaton.getTermsEnum(terms);
        for (int n = 0; n < MOST_NEIGHBOURS && near.next() != null; n++) {
          found.addAll(items(BytesRef.deepCopyOf(near.term()), limit));
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return found.stream().distinct().limit(limit).toList();
  }

  private List<Item> items(String key, int limit) {
    return items(new BytesRef(key), limit);
  }

  private List<Item> items(BytesRef key, int limit) {
    List<Item> found = List.of();
    try {
      for (Leaf leaf : leaves.get()) {
        if (leaf.terms().seekExact(key)) {
          found = found.isEmpty() ? new ArrayList<>() : found;
          leaf.add(found, limit);
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return found;
  }

  private List<Leaf> leaves() {
    List<Leaf> found = new ArrayList<>();
    try {
      for (LeafReaderContext context : reader.leaves()) {
        Terms terms = context.reader().terms(KEY);
        if (terms != null) {
          found.add(new Leaf(context.reader(), terms.iterator()));
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return found;
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("cannot read the index of Wikidata items", e);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index of Wikidata items", e);
    }
  }

  /** One segment, as one thread reads it: the dictionary's place is kept between look-ups. */
  private record Leaf(LeafReader reader, TermsEnum terms) {
    void add(List<Item> found, int limit) throws IOException {
      PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
      BinaryDocValues records = reader.getBinaryDocValues(RECORD);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS && found.size() < limit;
          doc = postings.nextDoc()) {
        if (records.advanceExact(doc)) {
          BytesRef bytes = records.binaryValue();
          found.add(ItemBytes.read(bytes.bytes, bytes.offset, bytes.length));
        }
      }
    }
  }
}
