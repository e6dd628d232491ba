package org.kusei.pages;

import jakarta.servlet.http.HttpServletResponse;

/** What answers tell browsers where pages of every site may read them (CORS): public data. */
public final class OpenHeaders {

  /**
   * Whether what is at the address is public data, and not a page.
   *
   * @param path as it was asked for, without a query
   */
  public static boolean apply(String path) {
    return path.startsWith("/api/") || path.startsWith("/data/") || path.equals("/feed.atom");
  }

  public static void send(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader(
        "Access-Control-Expose-Headers", "ETag, Content-Location, Content-Disposition");
  }

  private OpenHeaders() {}
}
