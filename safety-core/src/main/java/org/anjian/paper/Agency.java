package org.anjian.paper;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.division.Division;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 执法机关: what an agency's papers say about itself. What is empty is typed into each paper.
 *
 * @param name such as 翼城县应急管理局
 * @param government the government that hears a reconsideration (行政复议法(2023) 第24条第1款第1项)
 * @param contact 地址、邮编、电话 and where fines are paid
 */
public record Agency(String name, String government, Contact contact) {

  public Agency {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(government, "government");
    Objects.requireNonNull(contact, "contact");
  }

  /**
   * The agency of the county in which a division lies.
   *
   * @throws Refusal UNKNOWN_DIVISION if the county never was in the register
   */
  public static Agency of(Divisions divisions, DivisionCode division, Contact contact) {
    String county = division.county();
    String name =
        divisions
            .latest(DivisionCode.parse(county))
            .map(Division::name)
            .orElseThrow(
                () -> Refusal.of(RefusalCode.UNKNOWN_DIVISION, Map.of("division", county)));
    return new Agency(name + "应急管理局", name + "人民政府", contact);
  }

  /**
   * 联系方式.
   *
   * @param address 地址
   * @param postcode 邮政编码
   * @param phone 联系电话
   * @param bank 代收银行
   * @param account 缴款账号
   * @param court the court that hears suits against the agency
   */
  public record Contact(
      Optional<String> address,
      Optional<String> postcode,
      Optional<String> phone,
      Optional<String> bank,
      Optional<String> account,
      Optional<String> court) {

    public Contact {
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(postcode, "postcode");
      Objects.requireNonNull(phone, "phone");
      Objects.requireNonNull(bank, "bank");
      Objects.requireNonNull(account, "account");
      Objects.requireNonNull(court, "court");
    }

    /** Nothing known. */
    public static Contact unknown() {
      return new Contact(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
