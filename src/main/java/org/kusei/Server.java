package org.kusei;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.SetupException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Kusei running: all modules on one database, with the web in front or without. */
public final class Server implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private Server(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Pages, data and feeds; archives are compressed already. */
  private static final String COMPRESSED =
      "text/html,text/plain,text/csv,application/json,application/jsonl,application/problem+json,"
          + "application/xml,application/atom+xml,image/svg+xml";

  /**
   * Serves the web.
   *
   * @param port 0 takes any free one
   * @throws SetupException when the port is taken
   */
  public static Server started(
      Database database, DataFolder folder, InetAddress address, int port) {
    return started(database, folder, address, port, Map.of());
  }

  /**
   * Serves the web.
   *
   * @param port 0 takes any free one
   * @param more settings that hold where the environment says nothing
   * @throws SetupException when the port is taken
   */
  public static Server started(
      Database database,
      DataFolder folder,
      InetAddress address,
      int port,
      Map<String, String> more) {
    requireFree(address, port);
    var settings = new LinkedHashMap<String, Object>(more);
    settings.put("server.address", address.getHostAddress());
    settings.put("server.port", port);
    settings.put("server.forward-headers-strategy", "native");
    settings.put("server.tomcat.remoteip.internal-proxies", trustedProxies());
    // as many as nginx; with Tomcat's 100 a busy reader pays for a new connection too often
    settings.put("server.tomcat.max-keep-alive-requests", 1000);
    // so that a question of thousands of letters is answered with a word about its length
    settings.put("server.max-http-request-header-size", "32KB");
    settings.put("server.shutdown", "graceful");
    settings.put("server.compression.enabled", true);
    settings.put("server.compression.mime-types", COMPRESSED);
    settings.put("spring.threads.virtual.enabled", true);
    settings.put("spring.web.resources.add-mappings", false);
    // far above what is read, so that a file that is too large is answered with a sentence
    settings.put("spring.servlet.multipart.max-file-size", "512MB");
    settings.put("spring.servlet.multipart.max-request-size", "1GB");
    settings.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
    return new Server(context(database, folder, WebApplicationType.SERVLET, settings));
  }

  /**
   * Whose word is taken for where a request came from, and over which protocol: this machine's, and
   * that of the proxies that {@code KUSEI_PROXIES} lists, parted by commas.
   */
  private static String trustedProxies() {
    var others = System.getenv().getOrDefault("KUSEI_PROXIES", "");
    return Stream.concat(
            Stream.of("127\\.\\d+\\.\\d+\\.\\d+", "0:0:0:0:0:0:0:1", "::1"),
            Stream.of(others.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(Pattern::quote))
        .collect(Collectors.joining("|"));
  }

  /** For a command: the use cases without the web. */
  public static Server withoutWeb(Database database, DataFolder folder) {
    return new Server(context(database, folder, WebApplicationType.NONE, Map.of()));
  }

  private static ConfigurableApplicationContext context(
      Database database, DataFolder folder, WebApplicationType web, Map<String, Object> settings) {
    return new SpringApplicationBuilder(Application.class)
        .web(web)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .properties(settings)
        .initializers(c -> register((GenericApplicationContext) c, database, folder))
        .run();
  }

  /** Given from outside, and so not closed with the context. */
  private static void register(
      GenericApplicationContext context, Database database, DataFolder folder) {
    context.getBeanFactory().registerSingleton("database", database);
    context.getBeanFactory().registerSingleton("dataFolder", folder);
  }

  private static void requireFree(InetAddress address, int port) {
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new SetupException("platform.port.taken", Integer.toString(port));
    }
  }

  public int port() {
    return Integer.parseInt(
        Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
  }

  /** The one object of that type, for commands and tests. */
  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** Every object of that type. */
  public <T> List<T> getAll(Class<T> type) {
    return List.copyOf(context.getBeansOfType(type).values());
  }

  @Override
  public void close() {
    context.close();
  }
}
