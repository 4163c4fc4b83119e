package org.entente.link.online;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Answers on disk, one file for each question.
 *
 * @param fresh how long an answer counts
 */
record AnswerCache(Path folder, Duration fresh) {
  Optional<byte[]> get(URI question) throws IOException {
    Path file = file(question);
    if (!Files.isRegularFile(file)
        || Files.getLastModifiedTime(file).toInstant().plus(fresh).isBefore(Instant.now())) {
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(file));
  }

  /** Keeps an answer; whoever reads meanwhile sees all of it or nothing. */
  void put(URI question, byte[] answer) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "answer", ".part");
    Files.write(part, answer);
    Files.move(
        part, file(question), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path file(URI question) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(question.toString().getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(hash) + ".json");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
