package org.kusei.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.kusei.office.DocxReader;
import org.kusei.office.XlsxReader;
import org.kusei.source.Deadline;
import org.kusei.source.Limits;
import org.kusei.source.Reader;
import org.kusei.source.SourceForm;
import org.kusei.source.SourceNote;
import org.kusei.source.UnreadableException;
import org.kusei.source.UnreadableException.Measure;
import org.kusei.source.UnreadableException.Reason;

/**
 * Reads any ordinary document. The format is told from the content, never from the name; the read
 * is bounded in size, time and memory (see {@link Limits}).
 */
public final class Documents {

  private static final Semaphore READING = new Semaphore(2);
  private static final Executor READERS =
      Executors.newCachedThreadPool(task -> {
        var thread = new Thread(null, task, "read-document", Limits.STACK);
        thread.setDaemon(true);
        return thread;
      });

  /**
   * Reads a file.
   *
   * @throws UnreadableException when it cannot be read, with what to do about it
   */
  public SourceForm read(Path file) {
    return read(file.getFileName() == null ? "" : file.getFileName().toString(), bytes(file));
  }

  /**
   * Reads what was uploaded under a name; the name is only compared with what the content is.
   *
   * @throws UnreadableException when it cannot be read, with what to do about it
   */
  public SourceForm read(String name, byte[] bytes) {
    Limits.requireSize(bytes.length);
    var kind = Detection.of(bytes);
    var form = bounded(() -> reader(kind).read(bytes, Deadline.in(Limits.TIME)), Limits.TIME);
    return withNameNote(form, name, kind);
  }

  /**
   * The bytes of a file, if it is one and not too large.
   *
   * @throws UnreadableException when it is not, with what to do about it
   */
  public static byte[] bytes(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new UnreadableException(Reason.FOLDER, file.toString());
      }
      Limits.requireSize(Files.size(file));
      try (var in = Files.newInputStream(file)) {
        return in.readNBytes(Limits.FILE + 1);
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableException(e, Reason.MISSING, file.toString());
    } catch (AccessDeniedException e) {
      throw new UnreadableException(e, Reason.NO_ACCESS, file.toString());
    } catch (IOException e) {
      throw new UnreadableException(e, Reason.DAMAGED);
    }
  }

  static Reader reader(Detection kind) {
    return switch (kind) {
      case HTML -> new HtmlReader();
      case DOCX -> new DocxReader();
      case TEXT -> Documents::plain;
      case PDF -> new PdfReader();
      case XLSX -> new XlsxReader();
      case STRATML -> new StratmlReader();
    };
  }

  private static SourceForm plain(byte[] bytes, Deadline deadline) {
    var text = Decoding.of(bytes).text();
    if (text.length() > Limits.CHARACTERS) {
      throw UnreadableException.tooMuch(Limits.CHARACTERS, Measure.CHARACTERS);
    }
    var form = TextReader.read(text, deadline);
    if (form.blocks().isEmpty()) {
      throw new UnreadableException(Reason.NO_TEXT);
    }
    return form;
  }

  /** Reads on a thread with a deep stack, and leaves it behind when time is up. */
  static SourceForm bounded(Callable<SourceForm> read, Duration allowed) {
    var task = new FutureTask<>(read);
    try {
      READING.acquire();
      try {
        READERS.execute(task);
        return task.get(allowed.toMillis(), TimeUnit.MILLISECONDS);
      } finally {
        READING.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      task.cancel(true);
      throw new UnreadableException(e, Reason.FAILED);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw Deadline.in(allowed).tooSlow(e);
    } catch (ExecutionException e) {
      throw unreadable(e.getCause());
    }
  }

  private static UnreadableException unreadable(@Nullable Throwable cause) {
    return switch (cause) {
      case UnreadableException known -> known;
      case IOException malformed -> new UnreadableException(malformed, Reason.DAMAGED);
      case StackOverflowError deep ->
          new UnreadableException(deep, Reason.TOO_DEEP, Integer.toString(Limits.DEPTH));
      case OutOfMemoryError _ -> UnreadableException.tooMuch(Limits.CHARACTERS, Measure.CHARACTERS);
      case null -> new UnreadableException(Reason.FAILED);
      default -> new UnreadableException(cause, Reason.FAILED);
    };
  }

  private static SourceForm withNameNote(SourceForm form, String name, Detection kind) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!name.contains(".") || kind.extensions().contains(extension)) {
      return form;
    }
    List<SourceNote> notes = new ArrayList<>();
    notes.add(
        new SourceNote(
            1,
            "name-differs",
            "ファイル名は「." + extension + "」ですが、中身は" + kind.japanese() + "なので、そのとおりに読みました。"));
    notes.addAll(form.notes());
    return new SourceForm(form.format(), form.lines(), form.blocks(), notes);
  }
}
