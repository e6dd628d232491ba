package org.kusei.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.kusei.organization.Founding.FoundingWard;

/** Says all that is wrong with a description of a municipality, whatever is on record. */
final class FoundingRules {
  /** A board with more columns or rows is no picture of a city any more. */
  private static final int WIDEST = 30;

  private static final String CODE = "[0-9]{6}";
  private static final int DIGITS = 5;
  private static final int MODULUS = 11;

  private final List<Fault> faults = new ArrayList<>();

  static List<Fault> faults(Founding founding) {
    var rules = new FoundingRules();
    rules.code(founding.code());
    rules.slug("municipality.slug", founding.slug());
    rules.required("municipality.name", founding.name());
    rules.required("municipality.kana", founding.kana());
    rules.required("municipality.english", founding.english());
    if (founding.wards().isEmpty()) {
      rules.fault("organization.fault.no-wards");
    }
    for (int i = 0; i < founding.wards().size(); i++) {
      rules.ward("wards[" + i + "]", founding.wards().get(i));
    }
    rules.unique(founding.wards(), FoundingWard::slug);
    rules.unique(founding.wards(), FoundingWard::name);
    rules.unique(founding.wards(), ward -> place(ward.column(), ward.row()));
    return rules.faults;
  }

  static String place(int column, int row) {
    return "(" + column + ", " + row + ")";
  }

  private void code(String code) {
    if (!code.matches(CODE)) {
      fault("organization.fault.code", code);
    } else if (code.charAt(DIGITS) != checkDigit(code)) {
      fault("organization.fault.check-digit", code, Character.toString(checkDigit(code)));
    }
  }

  /** As the ministry counts it: weights 6 to 2, what is missing to a multiple of 11. */
  private static char checkDigit(String code) {
    int sum = 0;
    for (int i = 0; i < DIGITS; i++) {
      sum += (code.charAt(i) - '0') * (DIGITS + 1 - i);
    }
    return (char) ('0' + (MODULUS - sum % MODULUS) % 10);
  }

  private void ward(String path, FoundingWard ward) {
    slug(path + ".slug", ward.slug());
    if (Slugs.TAKEN.contains(ward.slug())) {
      fault("organization.fault.slug-taken", path, ward.slug());
    }
    required(path + ".name", ward.name());
    required(path + ".kana", ward.kana());
    required(path + ".english", ward.english());
    if (!isPlace(ward.column()) || !isPlace(ward.row())) {
      fault("organization.fault.place", path, Integer.toString(WIDEST));
    }
  }

  private static boolean isPlace(int number) {
    return number >= 1 && number <= WIDEST;
  }

  private void slug(String path, String slug) {
    if (!Slugs.isWellFormed(slug)) {
      fault("organization.fault.slug", path, slug);
    }
  }

  private void required(String path, String text) {
    if (text.isEmpty()) {
      fault("organization.fault.missing", path);
    }
  }

  private void unique(List<FoundingWard> wards, Function<FoundingWard, String> said) {
    var seen = new HashSet<String>();
    wards.stream()
        .map(said)
        .filter(each -> !each.isEmpty() && !seen.add(each))
        .distinct()
        .forEach(each -> fault("organization.fault.twice", each));
  }

  private void fault(String reason, String... arguments) {
    faults.add(Fault.of(reason, arguments));
  }
}
