package org.kusei;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.DataFolder;
import org.kusei.platform.SetupException;
import picocli.CommandLine.Option;

/** Where a server keeps its data and where it listens; options go before the environment. */
final class ServerOptions {
  private static final int DEFAULT_PORT = 8080;
  private static final int HIGHEST_PORT = 65535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = {
        "待ち受けるポート (KUSEI_PORT、既定 8080)",
        "Port to listen on (KUSEI_PORT, default 8080)"
      })
  private @Nullable String port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description = {
        "待ち受けるアドレス (KUSEI_ADDRESS、既定 127.0.0.1)。0.0.0.0 で公開ページを外へ開く",
        "Address to listen on (KUSEI_ADDRESS, default 127.0.0.1); 0.0.0.0 opens the public pages"
      })
  private @Nullable String address;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = {"データフォルダー (KUSEI_DATA、既定 ./data)", "Data folder (KUSEI_DATA, default ./data)"})
  private @Nullable Path data;

  DataFolder dataFolder() {
    return dataFolder(data, System.getenv());
  }

  static DataFolder dataFolder(@Nullable Path option, Map<String, String> environment) {
    return DataFolder.at(
        option != null ? option : Path.of(environment.getOrDefault("KUSEI_DATA", "data")));
  }

  int port() {
    var text = port != null ? port : System.getenv("KUSEI_PORT");
    if (text == null) {
      return DEFAULT_PORT;
    }
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
      throw new SetupException("commands.port.not-a-number", text);
    }
    return Integer.parseInt(text);
  }

  InetAddress address() {
    var environment = System.getenv("KUSEI_ADDRESS");
    var text = address != null ? address : environment != null ? environment : "127.0.0.1";
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new SetupException("commands.address.unknown", text);
    }
  }
}
