package org.kusei.plan;

/**
 * The file that an edition was read from.
 *
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits
 * @param name as it was handed in
 */
public record SourceFile(String hash, String name) {}
