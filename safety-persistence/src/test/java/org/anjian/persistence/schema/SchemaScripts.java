package org.anjian.persistence.schema;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anjian.persistence.testing.Database;

/** The schema scripts as files, counted without the migrator. */
final class SchemaScripts {

  private SchemaScripts() {}

  static List<String> of(Database database) throws IOException, URISyntaxException {
    List<String> names = new ArrayList<>();
    for (String folder : List.of("common", database.name().toLowerCase(Locale.ROOT))) {
      URL location = SchemaMigrator.class.getResource("/db/migration/" + folder);
      try (Stream<Path> files = Files.list(Path.of(location.toURI()))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".sql"))
            .forEach(names::add);
      }
    }
    return names;
  }
}
