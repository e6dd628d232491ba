package org.kusei.edition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.Node;

/**
 * The permanent addresses of the public pages and files of a ward, its editions and their nodes.
 */
public final class Addresses {

  public static String ward(Ward ward) {
    return "/" + ward.slug();
  }

  public static String policy(Ward ward, FiscalYear year) {
    return ward(ward) + "/" + year;
  }

  public static String edition(Ward ward, FiscalYear year, int number) {
    return policy(ward, year) + "/editions/" + number;
  }

  /** Of its year's indicators as data; .json and .csv follow. */
  public static String indicatorFiles(Edition edition) {
    return "/api/v1/policies" + policy(edition.ward(), edition.year()) + "/indicators";
  }

  /** Of the edition as data; .json, .csv and .xml follow. */
  public static String files(Edition edition) {
    return "/api/v1/policies" + edition(edition.ward(), edition.year(), edition.number());
  }

  /** The edition compared with the one before it. */
  public static String compare(Edition edition) {
    return ward(edition.ward()) + "/compare?to=" + edition.year() + "." + edition.number();
  }

  public static String node(Edition edition, Node node) {
    return node(edition.ward(), edition.year(), edition.address(node));
  }

  public static String node(Ward ward, FiscalYear year, String address) {
    return policy(ward, year) + "/" + address;
  }

  /** All that one view cuts out of the year's tree. */
  public static String tag(Ward ward, FiscalYear year, String tag) {
    return policy(ward, year) + "/tags?tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8);
  }

  /** Where a node stands on the page of its policy. */
  public static String anchor(Edition edition, Node node) {
    return "node-" + edition.address(node);
  }

  private Addresses() {}
}
