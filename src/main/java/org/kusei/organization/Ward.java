package org.kusei.organization;

/**
 * A ward (区) of a municipality.
 *
 * @param slug how addresses name it, e.g. {@code minato}
 * @param name as documents write it, e.g. 港区
 * @param kana reading in hiragana
 * @param english name in the English interface
 * @param column place on the home page's board of wards, from 1
 * @param row place on the home page's board of wards, from 1
 */
public record Ward(
    WardId id,
    MunicipalityId municipality,
    String slug,
    String name,
    String kana,
    String english,
    int column,
    int row) {}
