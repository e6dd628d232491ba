package org.kusei.prepared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The folder as a web server sees it: {@code ja/hamate/2025.html} beside {@code
 * ja/hamate/2025.html.gz}, the home page {@code ja.html}; {@code any} for what is the same in every
 * language; style and scripts in {@code assets}. A file is whole or not there.
 */
final class PageFiles {
  private static final Pattern OWN = Pattern.compile("assets|any|\\.?(ja|en)(\\.html.*)?");

  private final Path root;

  PageFiles(Path root) {
    this.root = root;
  }

  Path path(String name, Encoding encoding) {
    return root.resolve(name + encoding.extension);
  }

  /** Whether the folder holds nothing that does not come from here. */
  boolean isOwn() throws IOException {
    if (Files.notExists(root)) {
      return true;
    }
    try (var files = Files.list(root)) {
      return files.map(file -> file.getFileName().toString()).allMatch(OWN.asMatchPredicate());
    }
  }

  /** The compressed forms first: a web server looks for them where it finds the plain one. */
  void write(String name, byte[] body) throws IOException {
    for (var encoding : List.of(Encoding.GZIP, Encoding.IDENTITY)) {
      replace(path(name, encoding), encoding.encoded(body));
    }
  }

  /** Style and scripts, which pages name, so that the folder is complete. */
  void writeAssets() throws IOException {
    for (var asset : assets()) {
      replace(place(asset), asset.getContentAsByteArray());
    }
  }

  private static Resource[] assets() throws IOException {
    return new PathMatchingResourcePatternResolver().getResources("classpath*:static/assets/*");
  }

  private Path place(Resource asset) {
    return root.resolve("assets").resolve(Objects.requireNonNull(asset.getFilename()));
  }

  /** Leaves a file that is as it should be untouched, so that copies of the folder do the same. */
  static void replace(Path file, byte[] bytes) throws IOException {
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Files.createDirectories(file.getParent());
    // not a temporary file of Java's, which nobody but its owner may read
    var whole = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.write(whole, bytes);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  void delete(String name) throws IOException {
    for (var encoding : Encoding.values()) {
      Files.deleteIfExists(path(name, encoding));
    }
  }

  /**
   * Deletes what is no page and no asset: left over from a process that was killed, or from another
   * version.
   */
  void keepOnly(Collection<String> names) throws IOException {
    var kept = new HashSet<Path>();
    for (var name : names) {
      Arrays.stream(Encoding.values()).forEach(encoding -> kept.add(path(name, encoding)));
    }
    for (var asset : assets()) {
      kept.add(place(asset));
    }
    if (Files.isDirectory(root)) {
      sweep(kept);
    }
  }

  private void sweep(Set<Path> kept) throws IOException {
    try (var files = Files.walk(root)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (!kept.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }
}
