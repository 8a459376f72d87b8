package org.anjian.persistence.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON 文本列：what is kept in a text column as JSON. */
public final class JsonTexts {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private JsonTexts() {}

  /** An object without fields, to be filled. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** An array of texts. */
  public static ArrayNode array(Collection<String> texts) {
    ArrayNode array = MAPPER.createArrayNode();
    texts.forEach(array::add);
    return array;
  }

  /** What a column says. */
  public static JsonNode read(String column) {
    return MAPPER.readTree(column);
  }

  /** The texts of an array. */
  public static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asString()));
    return List.copyOf(texts);
  }
}
