package org.entente.nlp.names;

import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;

/**
 * Gives OpenNLP's name finder our features. It is named in the model file, and OpenNLP makes it
 * from there: therefore public, with a public constructor without arguments, and its package
 * registered by {@link OpenNlpNames}.
 */
public final class NameFinderFactory extends TokenNameFinderFactory {
  public NameFinderFactory() {
    super(new byte[0], Map.of(), new BioCodec());
  }

  @Override
  public NameContextGenerator createContextGenerator() {
    return new NameContext();
  }
}
