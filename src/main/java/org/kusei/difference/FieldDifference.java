package org.kusei.difference;

import org.jspecify.annotations.Nullable;
import org.kusei.text.Revision;

/** A field of the document's head or foot that says something else; null where it says nothing. */
public record FieldDifference(Field field, @Nullable String before, @Nullable String after) {

  /** The fields that are one short value. */
  public enum Field {
    /** Name of a {@link org.kusei.plan.Stage}. */
    STAGE,
    /** 区長. */
    HEAD,
    /** A day as 2026-04-01. */
    PUBLISHED_ON,
    /** 問い合わせ先. */
    CONTACT_UNIT,
    /** 電話. */
    CONTACT_PHONE,
    /** ファックス. */
    CONTACT_FAX,
    /** 所在地. */
    CONTACT_ADDRESS
  }

  /** Whether the two differ in the way of writing alone (表記のみ). */
  public boolean isTypography() {
    return before != null && after != null && Revision.isTypography(before, after);
  }

  FieldDifference mirrored() {
    return new FieldDifference(field, /* before= */ after, /* after= */ before);
  }
}
