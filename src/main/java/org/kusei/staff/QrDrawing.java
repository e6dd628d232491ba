package org.kusei.staff;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** Draws QR codes, so that no secret leaves for another service to draw it. */
final class QrDrawing {
  private static final int QUIET = 4;

  static QrCode of(String text) {
    var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new QrCode(code.size + 2 * QUIET, path.toString());
  }

  private QrDrawing() {}
}
