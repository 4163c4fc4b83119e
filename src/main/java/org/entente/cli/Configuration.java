package org.entente.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where an option's value comes from when the command line does not give it: the environment
 * ({@code ENTENTE_THREADS} for {@code --threads}), then the file {@code entente.properties} in the
 * working folder ({@code threads=4}). Nothing else.
 */
final class Configuration implements IDefaultValueProvider {
  static final String FILE = "entente.properties";

  private final Map<String, String> environment;
  private final Properties file;

  private Configuration(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  /**
   * Reads the file if it is there.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  static Configuration of(Map<String, String> environment, Path folder) {
    Properties properties = new Properties();
    Path path = folder.resolve(FILE);
    if (Files.isRegularFile(path)) {
      try (Reader reader = Files.newBufferedReader(path)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + path, e);
      }
    }
    return new Configuration(environment, properties);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
      return null;
    }
    String name = option.longestName().replaceFirst("^-+", "");
    String variable = "ENTENTE_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    String value = environment.get(variable);
    return value != null ? value : file.getProperty(name);
  }
}
