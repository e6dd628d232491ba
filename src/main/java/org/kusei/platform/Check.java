package org.kusei.platform;

import java.util.List;

/** Computes again what is stored or printed, and says where it is not the same. */
public interface Check {

  /** Key of what is checked, in the message files. */
  String key();

  Result run();

  /**
   * What came of it.
   *
   * @param compared how many things were looked at
   */
  record Result(int compared, List<Difference> differences) {

    public Result {
      differences = List.copyOf(differences);
    }
  }

  /**
   * One thing that is not as it should be.
   *
   * @param where it is, as an address or the name of a row
   * @param expected what was computed
   * @param found what is stored or printed
   */
  record Difference(String where, String expected, String found) {}
}
