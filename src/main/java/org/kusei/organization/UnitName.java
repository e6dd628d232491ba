package org.kusei.organization;

/** What a unit is or was called, in Japanese and in English. */
public record UnitName(String name, String english) {}
