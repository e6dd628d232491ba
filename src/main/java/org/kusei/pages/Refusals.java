package org.kusei.pages;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What somebody sees whose request the server refused before any page was asked. */
public interface Refusals {

  ResponseEntity<String> refused(Visit visit, HttpStatus status);
}
