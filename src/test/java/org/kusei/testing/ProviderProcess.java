package org.kusei.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A city's identity provider in a process of its own, so that it can go away. */
public final class ProviderProcess implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(90);

  private final Process process;

  private ProviderProcess(Process process) {
    this.process = process;
  }

  /** Where a provider may be started; nobody answers there yet. */
  public static URI issuer() throws IOException {
    try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + probe.getLocalPort());
    }
  }

  /** Settings of a Kusei that relies on the provider. */
  public static Map<String, String> settings(URI issuer) {
    return Map.of(
        "KUSEI_OIDC_ISSUER",
        issuer.toString(),
        "KUSEI_OIDC_CLIENT_ID",
        Provider.CLIENT,
        "KUSEI_OIDC_CLIENT_SECRET",
        Provider.SECRET,
        "KUSEI_OIDC_NAME",
        "渚市職員認証");
  }

  /** All users' password. */
  public static String password() {
    return Provider.PASSWORD;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param kusei that may rely on it
   */
  public static ProviderProcess started(Path scratch, URI issuer, URI kusei)
      throws IOException, InterruptedException {
    var out = Files.createTempFile(scratch, "provider", ".txt");
    var builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Provider.class.getName(),
                Integer.toString(issuer.getPort()),
                kusei.toString()));
    var process =
        new ProviderProcess(builder.redirectErrorStream(true).redirectOutput(out.toFile()).start());
    var deadline = System.nanoTime() + LIMIT.toNanos();
    while (!answers(issuer)) {
      if (System.nanoTime() > deadline || !process.process.isAlive()) {
        process.close();
        throw new IllegalStateException("no provider: " + Files.readString(out));
      }
      Thread.sleep(50);
    }
    return process;
  }

  private static boolean answers(URI issuer) {
    try (var socket = new Socket(issuer.getHost(), issuer.getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false; // not yet
    }
  }

  /** It is gone, without a word. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
