package org.kusei.plan;

/** What a budget line says: a sum, zero included, or that there is none of its own (「-」). */
public sealed interface Amount {

  /** A sum of money in whole yen. */
  record Yen(long value) implements Amount {}

  /** 「-」: the document says that the thing has no budget of its own, which is not zero. */
  record NoneOfItsOwn() implements Amount {}

  static Amount yen(long value) {
    return new Yen(value);
  }

  static Amount noneOfItsOwn() {
    return new NoneOfItsOwn();
  }
}
