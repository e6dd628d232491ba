package org.kusei;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.DataFolder;
import org.kusei.platform.SetupException;
import picocli.CommandLine.Mixin;
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

  @Mixin private final DataOption data = new DataOption();

  DataFolder dataFolder() {
    return data.folder();
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
