package org.kusei.plan;

/** How far an edition has come on its way through the year. */
public enum Stage {
  /** 素案: the rough plan, basis of the budget hearing. */
  OUTLINE,
  /** 案: the draft, published with the draft budget. */
  DRAFT,
  /** 策定: adopted; documents print no stage then. */
  ADOPTED,
  /** 改定: revised after adoption. */
  REVISED
}
