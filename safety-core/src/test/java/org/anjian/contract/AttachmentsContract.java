package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anjian.attachment.Attachment;
import org.anjian.attachment.FileReference;
import org.junit.jupiter.api.Test;

/** What every directory of attachments does. */
public abstract class AttachmentsContract {

  protected abstract UnitOfWork unit();

  private static Attachment attachment(int n, int record) {
    return new Attachment(
        new FileReference(
            Yicheng.id(42, n),
            "0a".repeat(32),
            "现场“照片”" + n + ".jpg",
            "image/jpeg",
            3_000_000_000L),
        Yicheng.id(8, record),
        Yicheng.TANGXING,
        "某某",
        Instant.parse("2026-03-02T01:02:03Z").plusSeconds(n));
  }

  @Test
  public void aFileIsFoundAsItWasPut() {
    unit().run(stores -> stores.attachments().add(attachment(1, 1)));

    assertEquals(
        Optional.of(attachment(1, 1)),
        unit().get(stores -> stores.attachments().find(Yicheng.id(42, 1))));
    assertEquals(
        Optional.empty(), unit().get(stores -> stores.attachments().find(Yicheng.id(42, 9))));
  }

  @Test
  public void theFilesOfARecordComeInTheirOrder() {
    unit()
        .run(
            stores -> {
              stores.attachments().add(attachment(2, 1));
              stores.attachments().add(attachment(1, 1));
              stores.attachments().add(attachment(3, 2));
            });

    assertEquals(
        List.of(attachment(1, 1), attachment(2, 1)),
        unit().get(stores -> stores.attachments().ofRecord(Yicheng.id(8, 1))));
  }

  @Test
  public void anIdentityIsTakenOnce() {
    unit().run(stores -> stores.attachments().add(attachment(1, 1)));

    assertTaken("id", () -> unit().run(stores -> stores.attachments().add(attachment(1, 2))));
  }
}
