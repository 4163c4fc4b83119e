package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.train.LemmaTraining;
import org.entente.train.ParserTraining;
import org.entente.train.TagTraining;
import org.entente.train.UsesTraining;
import org.entente.train.WordClassTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The parts of {@code train} that make the models of the linguistic analysis. */
final class TrainLanguage {
  private TrainLanguage() {}

  private interface Training {
    void train(Path corpora, Path output, Consumer<String> progress);
  }

  private abstract static class Part implements Callable<Integer> {
    @ParentCommand TrainCommand train;
    @Mixin TrainCommand.Places places;

    private final Training training;

    Part(Training training) {
      this.training = training;
    }

    @Override
    public Integer call() throws IOException {
      Consumer<String> progress = train.cli.console().err()::println;
      return train.train(file -> training.train(places.corpora, file, progress), places);
    }
  }

  /** {@code train classes}. */
  @Command(
      name = "classes",
      description = "Classes of words by their neighbours; tags and parser need them.")
  static final class Classes extends Part {
    Classes() {
      super(WordClassTraining::train);
    }
  }

  /** {@code train lemmas}. */
  @Command(name = "lemmas", description = "How endings change in the dictionary form.")
  static final class Lemmas implements Callable<Integer> {
    @ParentCommand TrainCommand train;
    @Mixin TrainCommand.Places places;
    @Mixin TrainCommand.WordNet wordNet;

    @Override
    public Integer call() {
      Consumer<String> progress = train.cli.console().err()::println;
      return train.train(
          file -> LemmaTraining.train(places.corpora, wordNet.jar, file, progress), places);
    }
  }

  /** {@code train uses}. */
  @Command(
      name = "uses",
      description = "How open texts use words; needs classes and clusters, tags need it.")
  static final class Uses extends Part {
    Uses() {
      super(UsesTraining::train);
    }
  }

  /** {@code train tags}. */
  @Command(name = "tags", description = "The model of the parts of speech.")
  static final class Tags extends Part {
    Tags() {
      super(TagTraining::train);
    }
  }

  /** {@code train parser}. */
  @Command(name = "parser", description = "The model of the dependency trees.")
  static final class Parser extends Part {
    Parser() {
      super(ParserTraining::train);
    }
  }
}
