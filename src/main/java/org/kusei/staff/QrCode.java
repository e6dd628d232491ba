package org.kusei.staff;

/**
 * A QR code as the path of an SVG.
 *
 * @param size of its square, with the quiet zone
 */
public record QrCode(int size, String path) {}
