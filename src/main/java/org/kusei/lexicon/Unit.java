package org.kusei.lexicon;

/**
 * The smallest thing that is compared: one letter of Japanese, one word or number in other letters,
 * or %.
 *
 * @param text folded
 * @param start of it in the original text
 * @param end after it in the original text
 * @param japanese a kanji or kana, always a single code point
 * @param apart whether punctuation parts it from the unit before
 */
public record Unit(String text, int start, int end, boolean japanese, boolean apart) {}
