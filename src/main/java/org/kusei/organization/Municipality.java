package org.kusei.organization;

/**
 * A city (市) that is divided into wards.
 *
 * @param code 全国地方公共団体コード with its check digit, six digits
 * @param slug how files name it, e.g. {@code shiomi}
 * @param name as documents write it, e.g. 汐見市
 * @param kana reading in hiragana
 * @param english name in the English interface
 */
public record Municipality(
    MunicipalityId id, String code, String slug, String name, String kana, String english) {}
