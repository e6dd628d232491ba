package org.kusei.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Labels;
import org.kusei.grammar.Ledger;
import org.kusei.grammar.Phrase;
import org.kusei.outline.Outline;
import org.kusei.outline.Passage;

/** このページの作成者・問合せ先: the unit that answers, in whatever layout. */
final class ContactPart implements Part {

  private enum Field {
    UNIT,
    PHONE,
    FAX,
    ADDRESS
  }

  private static final String NUMBER =
      "[(]?0[0-9]{1,4}[)]?[-ー( ]?[0-9]{1,4}[)]?[-ー ]?[0-9]{3,4}(?: ?\\(?(?:内線|代表)[^)]{0,12}\\)?)?";
  private static final Phrase PIECE =
      new Phrase(
          "(?<fax>(?:ファックス|ファクス|ファクシミリ|FAX|Fax|fax)(?:番号)?) ?[::]? ?(?<faxno>"
              + NUMBER
              + ")|(?<phone>電話・?(?:番号)?|TEL|Tel|tel|℡|直通)\\.? ?[::]? ?(?<phoneno>"
              + NUMBER
              + ")|(?<address>(?:住所|所在地) ?[::]?|〒)");
  private static final Pattern UNIT_LABEL =
      Pattern.compile("(?:担当(?:課|部署|者)?|作成者|問い?合わ?せ先|部署名?|所属) ?[::] ?");
  private static final Pattern UNIT =
      Pattern.compile(".*(?:区役所|役所|課|担当|係|局|室|グループ|センター|部)(?:[ (].{0,40})?");
  private static final int LONGEST_UNIT = 70;

  private final Ledger ledger;
  private final Map<Field, Passage> found = new EnumMap<>(Field.class);
  private boolean awaitsAddress;

  ContactPart(Ledger ledger) {
    this.ledger = ledger;
  }

  /** A line with a telephone number that is no sentence: a contact even without a head. */
  static boolean isContact(BlockText text) {
    String folded = text.folded();
    boolean line = folded.length() <= 160 && folded.indexOf('。') < 0 && PIECE.isIn(text);
    Matcher piece = PIECE.matcher(text);
    while (line && piece.find()) {
      if (piece.group("phone") != null || piece.group("fax") != null) {
        return piece.start() == 0
            || UNIT.matcher(folded.substring(0, piece.start()).replaceAll("[ (]+$", "")).matches();
      }
    }
    return false;
  }

  Outline.@Nullable Contact contact() {
    return found.isEmpty()
        ? null
        : new Outline.Contact(
            text(Field.UNIT), text(Field.PHONE), text(Field.FAX), text(Field.ADDRESS));
  }

  private @Nullable String text(Field field) {
    Passage passage = found.get(field);
    return passage == null ? null : passage.text();
  }

  @Override
  public void label(BlockText text, Labels.Found label) {
    take(text, 0);
  }

  private record Mark(Field field, int start, int valueStart, int valueEnd) {}

  @Override
  public void take(BlockText text, int from) {
    var marks = marks(text, from);
    int first = marks.isEmpty() ? text.length() : marks.getFirst().start();
    unit(text, from, first);
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int next = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
      value(text, mark, mark.field() == Field.ADDRESS ? next : mark.valueEnd());
    }
  }

  private static List<Mark> marks(BlockText text, int from) {
    var marks = new ArrayList<Mark>();
    Matcher piece = PIECE.matcher(text).region(from, text.length());
    while (piece.find()) {
      if (piece.group("fax") != null) {
        marks.add(new Mark(Field.FAX, piece.start(), piece.start("faxno"), piece.end()));
      } else if (piece.group("phone") != null) {
        marks.add(new Mark(Field.PHONE, piece.start(), piece.start("phoneno"), piece.end()));
      } else if (marks.isEmpty() || marks.getLast().field() != Field.ADDRESS) {
        boolean postal = piece.group().equals("〒");
        marks.add(
            new Mark(
                Field.ADDRESS, piece.start(), postal ? piece.start() : piece.end(), piece.end()));
      }
    }
    return marks;
  }

  private void value(BlockText text, Mark mark, int end) {
    int start = text.skipSpace(mark.valueStart(), end);
    int last = trimmed(text, start, end, "、,(/");
    if (start >= last) {
      awaitsAddress = mark.field() == Field.ADDRESS;
      ledger.label(text, mark.start(), awaitsAddress ? end : mark.start());
    } else if (!found.containsKey(mark.field())) {
      ledger.label(text, mark.start(), start);
      found.put(mark.field(), ledger.content(text, start, last));
      ledger.label(text, last, end);
    }
  }

  private static int trimmed(BlockText text, int from, int to, String signs) {
    int last = text.trimEnd(from, to);
    while (last > from && signs.indexOf(text.folded().charAt(last - 1)) >= 0) {
      last = text.trimEnd(from, last - 1);
    }
    return last;
  }

  private void unit(BlockText text, int from, int to) {
    int start = text.skipSpace(from, to);
    Matcher label = UNIT_LABEL.matcher(text.folded()).region(start, to);
    int named = label.lookingAt() ? label.end() : start;
    int end = trimmed(text, named, to, "(、,:・/");
    if (named >= end) {
      return;
    }
    Field field = awaitsAddress ? Field.ADDRESS : Field.UNIT;
    boolean fits =
        end - named <= LONGEST_UNIT
            && (awaitsAddress || UNIT.matcher(text.folded().substring(named, end)).matches());
    if (fits && !found.containsKey(field)) {
      ledger.label(text, start, named);
      found.put(field, ledger.content(text, named, end));
      ledger.label(text, end, to);
      awaitsAddress = false;
    }
  }
}
