package org.anjian.persistence.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A worker in a process of its own, and what it has acknowledged. */
final class Victim implements AutoCloseable {

  private final Process process;
  private final Path complaints;
  private final BufferedReader said;
  private final List<String> acknowledged = new ArrayList<>();

  private Victim(Process process, Path complaints) {
    this.process = process;
    this.complaints = complaints;
    this.said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a worker; what it has to complain of goes to the file. */
  static Victim on(String url, String work, Path complaints) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            Worker.class.getName(),
            url,
            work);
    builder
        .environment()
        .put(
            "CLASSPATH",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    builder.redirectError(ProcessBuilder.Redirect.appendTo(complaints.toFile()));
    return new Victim(builder.start(), complaints);
  }

  /** Waits until the worker has acknowledged so much. */
  void awaitAcknowledgements(int count) throws IOException {
    while (acknowledged.size() < count) {
      String line = said.readLine();
      if (line == null) {
        throw new IllegalStateException(
            "The worker ended by itself: " + Files.readString(complaints));
      }
      hear(line);
    }
  }

  /** Kills the worker without warning, and gives all that it had acknowledged by then. */
  List<String> kill() throws IOException, InterruptedException {
    // Through its handle: the process itself would close what it has said.
    process.toHandle().destroyForcibly();
    return last();
  }

  /** What the worker had acknowledged when it died. */
  List<String> last() throws IOException, InterruptedException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      hear(line);
    }
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The worker does not die.");
    }
    return List.copyOf(acknowledged);
  }

  /** Notes an acknowledgement; libraries may print other lines. */
  private void hear(String line) {
    if (line.startsWith(Worker.DECISION) || line.startsWith(Worker.BATCH_LOADED)) {
      acknowledged.add(line);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
