package org.kusei;

import java.net.InetAddress;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.kusei.credential.Credentials;
import org.kusei.entrance.SampleUsers;
import org.kusei.identity.ProviderSettings;
import org.kusei.organization.Municipalities;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.platform.MailSettings;
import org.kusei.reminder.ReminderSettings;

/** What serve and demo share: start in order, say where, stay until told to stop, stop in order. */
final class Serving {

  /**
   * Returns when the process is told to stop.
   *
   * @param prepared done once the use cases stand and before the address is printed
   */
  static int until(ServerOptions options, Consumer<Server> prepared) {
    var port = options.port();
    var address = options.address();
    var folder = options.dataFolder();
    var provider = ProviderSettings.of(System.getenv()::get); // before anything starts
    MailSettings.of(System.getenv()::get);
    ReminderSettings.of(System.getenv()::get);
    var closed = new CountDownLatch(1);
    var told = toldToEnd(closed);
    try (var database = Database.ofServer(folder, DatabaseSettings.of(System.getenv()));
        var server = Server.started(database, folder, address, port)) {
      prepared.accept(server);
      Console.say("commands.serve.ready", address(address, server.port()));
      Console.say("commands.serve.desk", "http://localhost:" + server.port() + "/desk");
      provider.ifPresent(known -> Console.say("commands.serve.provider", known.name()));
      sayWhoComesIn(server);
      await(told);
      Console.say("commands.serve.stopping");
    } finally {
      closed.countDown();
    }
    return 0;
  }

  /** A fresh installation says what is to be done first. */
  private static void sayWhoComesIn(Server server) {
    var texts = Console.texts();
    var samples = server.get(SampleUsers.class).list(texts);
    var home = server.get(Municipalities.class).findHome();
    if (!samples.isEmpty()) {
      Console.say("commands.demo.people");
      samples.forEach(user -> Console.say("commands.demo.person", user.name(), user.role()));
    } else if (home.isEmpty()) {
      Console.say("commands.serve.no-city");
    } else if (!server.get(Credentials.class).canAnybodySignIn(home.get().id())) {
      Console.say("commands.serve.nobody");
    }
  }

  private static String address(InetAddress address, int port) {
    var host =
        address.isLoopbackAddress() || address.isAnyLocalAddress()
            ? "localhost"
            : address.getHostAddress();
    return "http://" + host + ":" + port;
  }

  /**
   * Opens when the process is to end, from its first moment on; it is held until the caller has
   * closed everything in order.
   */
  private static CountDownLatch toldToEnd(CountDownLatch closed) {
    var told = new CountDownLatch(1);
    var hook =
        new Thread(() -> {
          told.countDown();
          await(closed);
        });
    Runtime.getRuntime().addShutdownHook(hook);
    return told;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Serving() {}
}
