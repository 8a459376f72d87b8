package org.anjian.rest.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.enforcement.AnnouncementGround;
import org.anjian.enforcement.DeliveryFacts;
import org.anjian.enforcement.DeliveryMode;
import org.anjian.enforcement.DocumentDelivery;

/**
 * 送达: how a paper was delivered. What a mode does not need is left out; the day on which it counts
 * is computed.
 *
 * @param date the day on which it was signed for, left, received by mail or arrived; for an
 *     announcement the day on which it was made
 * @param mode how
 * @param receiver who received it
 * @param sentOn day of posting or of handing to another agency
 * @param place where it was left, or announced
 * @param relation what the one who signed is to the party
 * @param refusal why it was refused
 * @param witnesses who saw that it was left
 * @param recording the photograph or film that shows it
 * @param agency the agency that was entrusted
 * @param postingNumber number of the mail
 * @param address the electronic address that was agreed
 * @param ground why it was announced
 * @param course 原因和经过 of an announcement
 */
public record DeliveryRequest(
    @NotNull LocalDate date,
    @NotNull DeliveryMode mode,
    @Size(max = 200) String receiver,
    LocalDate sentOn,
    @Size(max = 200) String place,
    @Size(max = 200) String relation,
    @Size(max = 4000) String refusal,
    List<@NotBlank @Size(max = 200) String> witnesses,
    @Size(max = 4000) String recording,
    @Size(max = 200) String agency,
    @Size(max = 200) String postingNumber,
    @Size(max = 200) String address,
    AnnouncementGround ground,
    @Size(max = 4000) String course) {

  DocumentDelivery toDelivery() {
    return new DocumentDelivery(
        date,
        mode,
        orEmpty(receiver),
        new DeliveryFacts(
            mode == DeliveryMode.ANNOUNCED ? Optional.of(date) : Optional.ofNullable(sentOn),
            orEmpty(place),
            orEmpty(relation),
            orEmpty(refusal),
            witnesses == null ? List.of() : witnesses,
            orEmpty(recording),
            orEmpty(agency),
            orEmpty(postingNumber),
            orEmpty(address),
            Optional.ofNullable(ground),
            orEmpty(course)));
  }

  static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
