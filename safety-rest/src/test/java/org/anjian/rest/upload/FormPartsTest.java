package org.anjian.rest.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormPartsTest {

  /** A part as a server hands it over. */
  private record Part(String name, Optional<String> fileName, String disposition)
      implements EntityPart {

    @Override
    public String getName() {
      return name;
    }

    @Override
    public Optional<String> getFileName() {
      return fileName;
    }

    @Override
    public InputStream getContent() {
      return InputStream.nullInputStream();
    }

    @Override
    public <T> T getContent(Class<T> type) {
      throw new IllegalStateException("no content");
    }

    @Override
    public <T> T getContent(GenericType<T> type) {
      throw new IllegalStateException("no content");
    }

    @Override
    public MultivaluedMap<String, String> getHeaders() {
      MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
      if (disposition != null) {
        headers.add(HttpHeaders.CONTENT_DISPOSITION, disposition);
      }
      return headers;
    }

    @Override
    public MediaType getMediaType() {
      return MediaType.APPLICATION_OCTET_STREAM_TYPE;
    }
  }

  @Test
  void aPartIsKnownByItsHeaderWhereTheServerGivesTheFilesName() {
    EntityPart part =
        new Part(
            "台账.xlsx",
            Optional.of("台账.xlsx"),
            "form-data; name=\"workbook\"; filename=\"台账.xlsx\"");

    assertEquals("workbook", FormParts.nameOf(part));
    assertEquals(Optional.of(part), FormParts.find(List.of(part), "workbook"));
    assertTrue(FormParts.find(List.of(part), "台账.xlsx").isEmpty());
    assertEquals(Optional.of("台账.xlsx"), FormParts.fileName(part));
  }

  @Test
  void aFileNamedFirstDoesNotHideThePartsName() {
    EntityPart part =
        new Part("x", Optional.empty(), "form-data; filename=\"name=a.xlsx\"; name=\"workbook\"");

    assertEquals("workbook", FormParts.nameOf(part));
    assertEquals(Optional.of("name=a.xlsx"), FormParts.fileName(part));
  }

  @Test
  void aPartWithoutHeaderIsKnownByWhatTheServerSays() {
    assertEquals("workbook", FormParts.nameOf(new Part("workbook", Optional.empty(), null)));
    assertEquals("", FormParts.nameOf(new Part(null, Optional.empty(), null)));
  }

  @Test
  void aFileNameLosesItsFoldersAndWhatCannotBeSeen() {
    String bytes =
        new String("台账.xlsx".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    assertEquals(
        Optional.of("台账.xlsx"),
        FormParts.fileName(new Part("workbook", Optional.of("C:\\2020\\" + bytes), null)));
    assertEquals(
        Optional.of("ab.xlsx"),
        FormParts.fileName(new Part("workbook", Optional.of("/tmp/a\nb.xlsx"), null)));
    assertTrue(FormParts.fileName(new Part("workbook", Optional.of(" "), null)).isEmpty());
  }
}
