package org.kusei.plan;

/** A sentence of purpose at the head of a policy. */
public record Statement(Kind kind, String text) {

  /** Which of the three heads of the form it stands under. */
  public enum Kind {
    /** 区の目標. */
    GOAL,
    /** 区の使命. */
    MISSION,
    /** 区運営の基本的な考え方 (区長の方針). */
    PRINCIPLE
  }
}
