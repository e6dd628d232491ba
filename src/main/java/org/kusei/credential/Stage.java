package org.kusei.credential;

/** How far a sign-in has come. */
public enum Stage {
  /** By a one-time code: a new password comes next. */
  CODE,
  /** By the password: the second factor comes next. */
  PASSWORD,
  /** Signed in. */
  WHOLE,
  /** Signed in as a sample user, for as long as the demo runs. */
  SAMPLE;

  /** Whether nothing is left to prove. */
  boolean isLast() {
    return this == WHOLE || this == SAMPLE;
  }
}
