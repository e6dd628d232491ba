package org.kusei.measure;

/** Which values of an indicator are good. */
public enum Direction {
  /** 以上: the more the better. */
  HIGHER,
  /** 以下: the less the better. */
  LOWER,
  /** 範囲内: between two bounds, these included. */
  WITHIN
}
