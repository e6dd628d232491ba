package org.kusei.opendata;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/** Answers with files: kept by whoever likes, asked each time whether they still hold. */
final class Answers {

  static ResponseEntity<byte[]> file(String mediaType, byte[] body) {
    return head(mediaType).eTag(quoted(Version.of(body))).body(body);
  }

  /** One that a browser saves under that name. */
  static ResponseEntity<byte[]> download(String mediaType, String name, byte[] body) {
    return head(mediaType)
        .eTag(quoted(Version.of(body)))
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
        .body(body);
  }

  /** One that depends on what the client likes best. */
  static ResponseEntity<byte[]> negotiated(String mediaType, String address, byte[] body) {
    return head(mediaType)
        .eTag(quoted(Version.of(body)))
        .varyBy(HttpHeaders.ACCEPT)
        .header(HttpHeaders.CONTENT_LOCATION, address)
        .body(body);
  }

  private static BodyBuilder head(String mediaType) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mediaType))
        .cacheControl(CacheControl.noCache().cachePublic());
  }

  static String quoted(String version) {
    return '"' + version + '"';
  }

  static String attachment(String name) {
    return ContentDisposition.attachment().filename(name).build().toString();
  }

  private Answers() {}
}
