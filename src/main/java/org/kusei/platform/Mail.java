package org.kusei.platform;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/** Hands letters to the mail server that the operator named. */
public final class Mail {
  private static final String PATIENCE = "10000";

  private final MailSettings settings;
  private final Session session;

  public Mail(MailSettings settings) {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings));
  }

  /**
   * A letter in plain text.
   *
   * @param id names the letter: a server or reader that is handed it twice can tell
   */
  public record Letter(String id, String to, String subject, String body, Instant at) {}

  /** The server would not take a letter, or is not there. */
  public static final class NotSentException extends Exception {
    private static final long serialVersionUID = 1L;

    NotSentException(MessagingException cause) {
      super(cause.getMessage(), cause);
    }
  }

  private static Properties properties(MailSettings settings) {
    var properties = new Properties();
    properties.put("mail.smtp.host", settings.host());
    properties.put("mail.smtp.port", Integer.toString(settings.port()));
    properties.put("mail.smtp.connectiontimeout", PATIENCE);
    properties.put("mail.smtp.timeout", PATIENCE);
    properties.put("mail.smtp.writetimeout", PATIENCE);
    properties.put("mail.smtp.auth", Boolean.toString(settings.user() != null));
    switch (settings.security()) {
      case NONE -> properties.put("mail.smtp.starttls.enable", "false");
      case STARTTLS -> properties.put("mail.smtp.starttls.required", "true");
      case TLS -> properties.put("mail.smtp.ssl.enable", "true");
    }
    if (settings.security() != MailSettings.Security.NONE) {
      properties.put("mail.smtp.starttls.enable", "true");
      properties.put("mail.smtp.ssl.checkserveridentity", "true");
    }
    return properties;
  }

  /** Returns when the server has taken it. */
  public void send(Letter letter) throws NotSentException {
    try (var transport = session.getTransport("smtp")) {
      var user = settings.user();
      if (user == null) {
        transport.connect();
      } else {
        transport.connect(user.name(), user.password());
      }
      var message = message(letter);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      throw new NotSentException(e);
    }
  }

  private MimeMessage message(Letter letter) throws MessagingException {
    var message = new Named(session, "<" + letter.id() + ">");
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(RecipientType.TO, new InternetAddress(letter.to()));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.body(), StandardCharsets.UTF_8.name());
    message.setHeader(
        "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(letter.at().atOffset(ZoneOffset.UTC)));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  /** Keeps the name of its letter where the library would give one of its own. */
  private static final class Named extends MimeMessage {
    private final String id;

    Named(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
