package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 送达情况: how a document was delivered, as the receipt of delivery tells it. What a mode does not
 * need is empty.
 *
 * @param sentOn day of posting, of handing to another agency, of sending, or of the announcement
 * @param place where it was delivered or announced
 * @param relation what the one who signed is to the party: 同住成年家属, 负责收件的人, 代收人
 * @param refusal why it was refused
 * @param witnesses who saw that it was left
 * @param recording what photograph or film shows that it was left
 * @param agency the agency that was entrusted
 * @param postingNumber number of the mail
 * @param address the electronic address agreed in the confirmation
 * @param ground why it was announced
 * @param course 原因和经过, which the file must tell where it was announced
 */
public record DeliveryFacts(
    Optional<LocalDate> sentOn,
    String place,
    String relation,
    String refusal,
    List<String> witnesses,
    String recording,
    String agency,
    String postingNumber,
    String address,
    Optional<AnnouncementGround> ground,
    String course) {

  private static final DeliveryFacts NONE =
      new DeliveryFacts(
          Optional.empty(), "", "", "", List.of(), "", "", "", "", Optional.empty(), "");

  public DeliveryFacts {
    Objects.requireNonNull(sentOn, "sentOn");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(refusal, "refusal");
    witnesses = List.copyOf(witnesses);
    Objects.requireNonNull(recording, "recording");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(postingNumber, "postingNumber");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(course, "course");
  }

  /** Nothing beside the mode, the day and who received it. */
  public static DeliveryFacts none() {
    return NONE;
  }

  /** 留置: refused and left at a place, before witnesses or with a recording. */
  public static DeliveryFacts left(
      String place, String refusal, List<String> witnesses, String recording) {
    return new DeliveryFacts(
        Optional.empty(),
        place,
        "",
        refusal,
        witnesses,
        recording,
        "",
        "",
        "",
        Optional.empty(),
        "");
  }

  /** 邮寄. */
  public static DeliveryFacts posted(LocalDate sentOn, String postingNumber) {
    return new DeliveryFacts(
        Optional.of(sentOn),
        "",
        "",
        "",
        List.of(),
        "",
        "",
        postingNumber,
        "",
        Optional.empty(),
        "");
  }

  /** 委托. */
  public static DeliveryFacts entrusted(LocalDate sentOn, String agency) {
    return new DeliveryFacts(
        Optional.of(sentOn), "", "", "", List.of(), "", agency, "", "", Optional.empty(), "");
  }

  /** 公告. */
  public static DeliveryFacts announced(
      LocalDate announcedOn, String place, AnnouncementGround ground, String course) {
    return new DeliveryFacts(
        Optional.of(announcedOn),
        place,
        "",
        "",
        List.of(),
        "",
        "",
        "",
        "",
        Optional.of(ground),
        course);
  }

  /** 电子. */
  public static DeliveryFacts electronic(String address) {
    return new DeliveryFacts(
        Optional.empty(), "", "", "", List.of(), "", "", "", address, Optional.empty(), "");
  }
}
