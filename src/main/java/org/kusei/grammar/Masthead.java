package org.kusei.grammar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.notation.Dates;
import org.kusei.notation.Years;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Stage;

/**
 * The head of a document: title with ward, fiscal year and stage; mayor; day of publication. The
 * first that is found counts.
 */
public final class Masthead {

  private static final int LONGEST = 90;
  private static final Pattern POLICY = Pattern.compile("(?:運営|経営)方針");
  private static final Pattern WARD =
      Pattern.compile(
          "(?:^|(?<=[年度市、。・:()\\[\\]【】<>「」 -])の?)([^0-9の年度市、。・:()\\[\\]【】<>「」"
              + " -][^0-9年度市、。・:()\\[\\]【】<>「」 -]{0,6}?区)(?=$| |区?役所|区?運営|区?経営|[)\\]】>」:]|長)");

  /** What may stand in a title beside ward and year. */
  private static final Pattern REST =
      Pattern.compile(
          "大阪市|[^区]{1,6}市(?=$|の|(?:運営|経営)方針)|区役所|役所|区長|(?:の)?(?:区|局|室|所属|区・局|各区)?(?:の)?(?:運営|経営)方針(?:書|シート)?|(?:主な)?(?:具体的)?取り?組み?の?一覧表?|新旧対照表|一覧表?|進捗(?:状況|管理)|結果|様式[0-9]?|「?新?・?市政改革プラン[0-9.]*」?|に基づく取組等?|素案|原案|最終案|案|当初|策定(?:版|時|後)?|改[定訂](?:版|後|前)?|変更後?|修正版?|概要版?|本編|について|を?(?:策定|公表|改定)(?:しました)?|(?:第)?[0-9]{1,2}(?:回|次|月|日|版)|[0-9]{4}年?|年度|年|(?:自己評価|振り?返り|期末|中間)(?:シート|調書|表)?|[の()\\[\\]【】<>「」《》、。・:/_~-]");

  private static final Pattern STAGE =
      Pattern.compile("(素案)|(改[定訂](?!前|\\(?案)|変更後|修正版)|((?<![提答議])案)|(策定|改[定訂]前|当初)");
  private static final Pattern STAGE_ALONE =
      Pattern.compile("[(\\[【<]?(?:.{0,12})?(?:素案|案|改[定訂](?:版|後)?|策定)[)\\]】>]?");
  private static final Pattern MAYOR =
      Pattern.compile(
          "[(\\[【<]? ?(?:[^区 ]{1,6}市)?(?:([^0-9の 、。:(\\[【][^0-9"
              + " 、。:(\\[【]{0,6}区)|区|局|室|所属)?(?:長)(?:氏?名)? ?[: >)\\]】] ?([^0-9 、。:()のはがをにへ]{1,8}(?:"
              + " {1,2}[^0-9 、。:()のはがをにへ]{1,6})?) ?[)\\]】]?");
  private static final Pattern WARD_MAYOR =
      Pattern.compile(
          "(?:[^区 ]{1,6}市)?([^0-9の 、。:(][^0-9 、。:(]{0,6}区)長 +([^0-9 、。:()のはがをにへ]{1,8}(?: {1,2}[^0-9"
              + " 、。:()のはがをにへ]{1,6})?)");

  /** With a colon any name is sure, also one with kana that are particles elsewhere. */
  private static final Pattern MAYOR_NAMED =
      Pattern.compile(
          "[(\\[【<]? ?(?:[^区 ]{1,6}市)?(?:([^0-9の 、。:(\\[【][^0-9"
              + " 、。:(\\[【]{0,6}区)|区|局|室|所属)?長(?:氏?名)? ?: ?([^0-9、。:()]{1,16}?) ?[)\\]】>]?");

  private static final Pattern MAYOR_START = Pattern.compile("[(\\[【<]|区長|[^ ]{1,12} ?:");
  private static final Pattern TWO_NAMES =
      Pattern.compile("区長 {1,3}(?!から|より|の)[^ 。、()]{1,5} {1,2}[^ 。、()]{1,5}");

  /** The name of a field before its value: 所属名 旭区役所. */
  private static final Pattern FIELD =
      Pattern.compile("(?:所属(?:名|長名?)?|区名|職氏名|作成(?:者|所属)) ?[: ] *(?=[^ ]*区)");

  private static final Pattern MAYOR_LABEL = Pattern.compile("(?:[^ ]{1,5}区|区|局|室|所属)長(?:氏?名)?");
  private static final Pattern NAME = Pattern.compile("[^0-9、。:()【】区]{2,12}");
  private static final Pattern AROUND_YEAR = Pattern.compile("[ ()\\[\\]【】<>]");
  private static final Pattern DATE_LABEL =
      Pattern.compile(
          " *(?:[(\\[【])?(?:最終)?(?:更新|公開|公表|掲載|策定|作成|発行|発表|改定|改訂)?(?:日付?|年月日)?(?:時点)?[ :]*");
  private static final Pattern AFTER_DATE =
      Pattern.compile(" ?(?:更新|公開|公表|策定|改定|現在|作成)? ?[)\\]】]? *+");
  private static final Pattern MONTH =
      Pattern.compile(
          "[(\\[【]?(?:(?:19|20)[0-9]{2}|(?:平成|令和|[HR])(?:元|[0-9]{1,2}))年[0-9]{1,2}月"
              + "(?:更新|公開|公表|策定|改定|作成|現在|時点|版)?[)\\]】]?");
  private static final Pattern LATER =
      Pattern.compile(" *[(\\[【]? ?(?:最終)?(?:更新|公開|公表|掲載)(?:日|年月日)");
  private static final Pattern OFFICE =
      Pattern.compile("[(\\[【]?(?:[^区]{1,6}市)?([^0-9の、。:(市][^0-9、。:(市]{0,6}区)(?:役所)?[)\\]】]?");

  private final Ledger ledger;
  private final Notes notes;
  private @Nullable String ward;
  private @Nullable FiscalYear year;
  private @Nullable Stage stage;
  private @Nullable String mayor;
  private @Nullable LocalDate day;
  private boolean titled;
  private boolean awaitingMayor;

  public Masthead(Ledger ledger, Notes notes) {
    this.ledger = ledger;
    this.notes = notes;
  }

  public @Nullable String ward() {
    return ward;
  }

  public @Nullable FiscalYear year() {
    return year;
  }

  public @Nullable String mayor() {
    return mayor;
  }

  public @Nullable LocalDate day() {
    return day;
  }

  boolean titled() {
    return titled;
  }

  /** No stage is written on an adopted policy. */
  public @Nullable Stage stage() {
    return stage == null && titled ? Stage.ADOPTED : stage;
  }

  /** Takes the year from elsewhere when no title gave one. */
  void assume(FiscalYear assumed) {
    year = year == null ? assumed : year;
  }

  void assumeWard(String assumed) {
    ward = ward == null ? assumed : ward;
  }

  public static boolean isTitle(String folded) {
    // most blocks are none: the last char of what every title has
    if (folded.indexOf('針') < 0) {
      return false;
    }
    String bare = Signature.of(folded).title().replace(" ", "");
    return bare.length() <= LONGEST && POLICY.matcher(bare).find() && rest(bare).length() <= 2;
  }

  private static String rest(String bare) {
    var left = new StringBuilder();
    int at = 0;
    while (at < bare.length()) {
      Years.Written written = Years.at(bare, at);
      if (written != null) {
        at = written.end();
      } else {
        left.append(bare.charAt(at++));
      }
    }
    String noWard = WARD.matcher(left).replaceFirst("");
    return REST.matcher(noWard).replaceAll("");
  }

  /** Reads ward, year and stage from a title; true if it is one. */
  public boolean title(String folded) {
    if (!isTitle(folded)) {
      return false;
    }
    var signature = Signature.of(folded);
    String bare = signature.title().replace(" ", "");
    titled = true;
    signed(signature, bare);
    readYear(bare);
    // a ward may stand behind the title as well as before it
    Matcher named = WARD.matcher(withoutYear(bare).replace("方針", "方針 "));
    if (named.find()) {
      assumeWard(named.group(1));
    }
    readStage(bare);
    return true;
  }

  /**
   * A title below the head of the document repeats it, or stands over papers of other stages: only
   * that the policy was revised is news; true if it is a title.
   */
  public boolean again(String folded) {
    if (!titled || !isTitle(folded)) {
      return title(folded);
    }
    String bare = Signature.of(folded).title().replace(" ", "");
    boolean revised = bare.contains("改定後") || bare.contains("改訂後");
    stage = stage == null && revised ? Stage.REVISED : stage;
    return true;
  }

  /** The mayor and the day that the title itself names. */
  private void signed(Signature signature, String bare) {
    mayor = mayor == null ? signature.mayor() : mayor;
    Dates.Written written = Dates.find(bare, 0);
    day = day == null && written != null ? written.day() : day;
  }

  private static String withoutYear(String bare) {
    Years.Written written = Years.find(bare);
    return written == null
        ? bare
        : bare.substring(written.end()) + " " + bare.substring(0, Math.max(0, bare.indexOf("年度")));
  }

  private void readYear(String bare) {
    Years.Written written = Years.find(bare);
    if (written != null && year == null) {
      year = written.meant(null).orElse(null);
    }
  }

  private void readStage(String bare) {
    Matcher matcher = STAGE.matcher(bare);
    Stage found = null;
    while (matcher.find()) {
      found = stronger(found, stage(matcher));
    }
    if (stage == null) {
      stage = found;
    }
  }

  private static Stage stage(Matcher matched) {
    if (matched.group(1) != null) {
      return Stage.OUTLINE;
    }
    if (matched.group(2) != null) {
      return Stage.REVISED;
    }
    return matched.group(3) != null ? Stage.DRAFT : Stage.ADOPTED;
  }

  /** 改定案 is a draft, 改定を策定 a revision: the word that qualifies most counts. */
  private static Stage stronger(@Nullable Stage one, Stage other) {
    return one == null || one == Stage.ADOPTED ? other : one;
  }

  /** Takes a block of the head of the document; false if it is none. */
  public boolean take(BlockText text) {
    String folded = text.folded().strip();
    if (folded.length() > LONGEST) {
      return false;
    }
    if (named(folded)) {
      ledger.label(text, 0, text.length());
      return true;
    }
    return date(text) || dated(text) || month(text);
  }

  /** A day and the mayor, or whatever else a head says, side by side in one line. */
  private boolean dated(BlockText text) {
    String folded = text.folded();
    Dates.Written written = Dates.find(folded, 0);
    if (written == null) {
      return false;
    }
    String before = folded.substring(0, written.start());
    String after = folded.substring(written.end());
    String beside = DATE_LABEL.matcher(before).matches() ? after : after.isBlank() ? before : "";
    if (beside.isBlank() || !named(beside.strip())) {
      return false;
    }
    published(text, written.day());
    ledger.label(text, 0, text.length());
    return true;
  }

  private boolean named(String folded) {
    return field(folded)
        || title(folded)
        || mayor(folded)
        || office(folded)
        || stageAlone(folded)
        || yearAlone(folded);
  }

  private boolean field(String folded) {
    Matcher field = FIELD.matcher(folded);
    String value = field.lookingAt() ? folded.substring(field.end()) : "";
    return !value.isEmpty() && (office(value) || mayor(value));
  }

  /** On a cover the year may stand over the title. */
  private boolean yearAlone(String folded) {
    FiscalYear alone = yearOf(folded);
    year = year == null ? alone : year;
    return alone != null;
  }

  /** The fiscal year that is all the words say, or null. */
  static @Nullable FiscalYear yearOf(String folded) {
    if (folded.indexOf('度') < 0) {
      return null;
    }
    String bare = AROUND_YEAR.matcher(folded).replaceAll("");
    Years.Written written = bare.endsWith("年度") ? Years.at(bare, 0) : null;
    return written == null || written.end() < bare.length()
        ? null
        : written.meant(null).orElse(null);
  }

  /** A month without a day is no day of publication. */
  private boolean month(BlockText text) {
    boolean month = MONTH.matcher(text.folded().replace(" ", "")).matches();
    if (month) {
      String written = text.shown(0, text.length()).strip();
      notes.add(text.line(), "date-incomplete", "「" + written + "」には日がないため、公表日にはしませんでした。");
      ledger.label(text, 0, text.length());
    }
    return month;
  }

  /** After the head of the document only a day or a mayor that says what it is counts. */
  public boolean later(BlockText text) {
    String folded = text.folded().strip();
    if (mayor == null
        && folded.indexOf('長') >= 0
        && MAYOR_NAMED.matcher(folded).matches()
        && namedMayor(folded)) {
      ledger.label(text, 0, text.length());
      return true;
    }
    return day == null
        && text.length() <= LONGEST
        && LATER.matcher(text.folded()).lookingAt()
        && date(text);
  }

  private boolean mayor(String folded) {
    if (mayor != null) {
      return false;
    }
    if (awaitingMayor && NAME.matcher(folded).matches()) {
      awaitingMayor = false;
      mayor = folded;
      return true;
    }
    awaitingMayor = folded.length() <= 10 && MAYOR_LABEL.matcher(folded.replace(" ", "")).matches();
    return awaitingMayor || namedMayor(folded);
  }

  private boolean namedMayor(String folded) {
    Matcher named = MAYOR_NAMED.matcher(folded);
    Matcher matcher = named.matches() ? named : MAYOR.matcher(folded);
    boolean sure = MAYOR_START.matcher(folded).lookingAt() || WARD_MAYOR.matcher(folded).matches();
    if (!sure || !matcher.matches()) {
      return twoNames(folded);
    }
    mayor = matcher.group(2).strip();
    if (matcher.group(1) != null) {
      assumeWard(matcher.group(1));
    }
    return true;
  }

  /** A name of two parts is sure also where it holds a particle, as はる and のぞみ do. */
  private boolean twoNames(String folded) {
    boolean ownWard = ward != null && folded.startsWith(ward + "長");
    String office = ownWard ? folded.substring(folded.indexOf("区長")) : folded;
    mayor = TWO_NAMES.matcher(office).matches() ? Signature.of(" " + office).mayor() : null;
    return mayor != null;
  }

  private boolean office(String folded) {
    Matcher matcher = OFFICE.matcher(folded.replace(" ", ""));
    if (!matcher.matches() || (ward != null && !ward.equals(matcher.group(1)))) {
      return false;
    }
    ward = matcher.group(1);
    return true;
  }

  private boolean stageAlone(String folded) {
    String bare = folded.replace(" ", "");
    boolean alone =
        bare.length() <= 24 && STAGE_ALONE.matcher(bare).matches() && rest(bare).isEmpty();
    if (alone) {
      readStage(bare);
    }
    return alone;
  }

  /** A day of its own, perhaps with a word before it and furniture behind. */
  private boolean date(BlockText text) {
    String folded = text.folded();
    Dates.Written written = Dates.find(folded, 0);
    if (written == null || !DATE_LABEL.matcher(folded.substring(0, written.start())).matches()) {
      return false;
    }
    Matcher after = AFTER_DATE.matcher(folded).region(written.end(), folded.length());
    int end = after.lookingAt() ? after.end() : written.end();
    if (end < folded.length() && !Chrome.is(folded.substring(end))) {
      return false;
    }
    published(text, written.day());
    ledger.label(text, 0, end);
    ledger.chrome(text, end, text.length());
    return true;
  }

  private void published(BlockText text, LocalDate found) {
    if (day != null && !day.equals(found)) {
      notes.add(text.line(), "date-ambiguous", "日付が複数あります。最初の" + day + "を公表日としました。");
    }
    day = day == null ? found : day;
  }
}
