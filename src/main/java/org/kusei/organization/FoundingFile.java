package org.kusei.organization;

import java.util.List;

/**
 * A municipality and its wards as a file describes them.
 *
 * @param unused names at the top of the file that mean nothing to a founding
 */
public record FoundingFile(Founding founding, List<String> unused) {

  public FoundingFile {
    unused = List.copyOf(unused);
  }
}
