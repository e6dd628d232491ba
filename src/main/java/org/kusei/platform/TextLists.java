package org.kusei.platform;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Lists of texts as PostgreSQL keeps them, {@code text[]}. */
public final class TextLists {

  public static String[] toArray(List<String> texts) {
    return texts.toArray(String[]::new);
  }

  public static List<String> of(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((String[]) array.getArray());
  }

  private TextLists() {}
}
