package org.anjian.rest.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.enterprise.Enterprises;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.hazard.RectificationOrder;
import org.anjian.hazard.RectificationOrders;
import org.anjian.hazard.Reinspection;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.Inspections;
import org.anjian.paging.Page;
import org.anjian.people.OfficerPair;
import org.anjian.people.Officers;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.enterprise.EnterpriseNames;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.people.OfficerNames;
import org.anjian.rest.record.RecordLink;

/**
 * 隐患的视图: puts the names of enterprises, inspections and officers to hazards, orders and measures,
 * in a fixed number of questions to the store.
 */
@ApplicationScoped
public class HazardViews {

  @Inject private Enterprises enterprises;
  @Inject private Inspections inspections;
  @Inject private Hazards hazards;
  @Inject private RectificationOrders orders;
  @Inject private Officers officers;
  @Inject private DivisionNames divisions;

  /** A page of hazards; inspections and orders by identity alone. */
  PageView<HazardView> page(Page<Hazard> page) {
    EnterpriseNames names =
        EnterpriseNames.of(enterprises, page.items().stream().map(Hazard::enterprise).toList());
    return PageView.of(
        page,
        hazard ->
            HazardView.of(
                hazard,
                RecordLink.of(hazard.inspection()),
                hazard.order().map(RecordLink::of).orElse(null),
                names.view(hazard.enterprise()),
                divisions));
  }

  /** One hazard. */
  HazardView view(Hazard hazard) {
    RecordLink order =
        hazard
            .order()
            .flatMap(orders::find)
            .map(found -> new RecordLink(found.id(), found.number().toString(), found.issuedOn()))
            .orElse(null);
    return HazardView.of(
        hazard,
        link(inspection(hazard.inspection())),
        order,
        enterprise(hazard.enterprise()),
        divisions);
  }

  /** The hazards found at one inspection. */
  public List<HazardView> ofInspection(Inspection inspection, List<Hazard> found) {
    EnterpriseSummaryView enterprise = enterprise(inspection.enterprise());
    return found.stream()
        .map(
            hazard ->
                HazardView.of(
                    hazard,
                    link(inspection),
                    hazard.order().map(RecordLink::of).orElse(null),
                    enterprise,
                    divisions))
        .toList();
  }

  /** An order with its hazards and re-inspections. */
  public OrderView view(RectificationOrder order) {
    Inspection inspection = inspection(order.inspection());
    return orders(inspection, List.of(order), hazards.ofOrder(order.id())).get(0);
  }

  /**
   * The orders of one inspection.
   *
   * @param items the hazards, among them all that are under the orders
   */
  public List<OrderView> orders(
      Inspection inspection, List<RectificationOrder> issued, List<Hazard> items) {
    List<Reinspection> looked =
        orders.reinspectionsOfAll(issued.stream().map(RectificationOrder::id).toList());
    List<OfficerPair> pairs = new ArrayList<>(List.of(inspection.officers()));
    looked.stream().map(Reinspection::officers).flatMap(Optional::stream).forEach(pairs::add);
    OfficerNames names = OfficerNames.of(officers, pairs);
    EnterpriseSummaryView enterprise = enterprise(inspection.enterprise());
    return issued.stream()
        .map(
            order ->
                view(
                    order,
                    inspection,
                    items.stream().filter(item -> isUnder(order, item)).toList(),
                    looked.stream().filter(each -> each.order().equals(order.id())).toList(),
                    enterprise,
                    names))
        .toList();
  }

  private static boolean isUnder(RectificationOrder order, Hazard hazard) {
    return hazard.order().filter(order.id()::equals).isPresent();
  }

  private OrderView view(
      RectificationOrder order,
      Inspection inspection,
      List<Hazard> items,
      List<Reinspection> looked,
      EnterpriseSummaryView enterprise,
      OfficerNames names) {
    RecordLink itself = new RecordLink(order.id(), order.number().toString(), order.issuedOn());
    return new OrderView(
        order.id(),
        order.number().toString(),
        link(inspection),
        enterprise,
        divisions.on(order.division(), inspection.date()),
        order.issuedOn(),
        names.lead(inspection.officers()),
        names.assisting(inspection.officers()),
        items.stream()
            .map(item -> HazardView.of(item, link(inspection), itself, enterprise, divisions))
            .toList(),
        looked.stream().map(one -> ReinspectionView.of(one, names)).toList(),
        revision(items, looked));
  }

  /** The revision of an order: it grows with every re-inspection and every change of a hazard. */
  long revision(UUID order) {
    return revision(hazards.ofOrder(order), orders.reinspectionsOf(order));
  }

  /** A hazard that fails once more stays as it is; the re-inspection counts. */
  private static long revision(List<Hazard> items, List<Reinspection> looked) {
    return items.stream().mapToLong(Hazard::revision).sum() + looked.size();
  }

  /** An on-site measure. */
  public MeasureView view(OnSiteMeasure measure) {
    return measures(inspection(measure.inspection()), List.of(measure)).get(0);
  }

  /** The on-site measures of one inspection. */
  public List<MeasureView> measures(Inspection inspection, List<OnSiteMeasure> imposed) {
    EnterpriseSummaryView enterprise = enterprise(inspection.enterprise());
    OfficerNames names = OfficerNames.of(officers, List.of(inspection.officers()));
    return imposed.stream().map(measure -> view(measure, inspection, enterprise, names)).toList();
  }

  private MeasureView view(
      OnSiteMeasure measure,
      Inspection inspection,
      EnterpriseSummaryView enterprise,
      OfficerNames names) {
    return new MeasureView(
        measure.id(),
        measure.number().toString(),
        link(inspection),
        enterprise,
        divisions.on(measure.division(), inspection.date()),
        Coded.of(measure.kind()),
        measure.decidedOn(),
        measure.reason(),
        measure.resumedOn().orElse(null),
        names.lead(inspection.officers()),
        names.assisting(inspection.officers()),
        measure.revision());
  }

  private Inspection inspection(UUID id) {
    return inspections.find(id).orElseThrow();
  }

  private EnterpriseSummaryView enterprise(UUID id) {
    return EnterpriseNames.of(enterprises, List.of(id)).view(id);
  }

  private static RecordLink link(Inspection inspection) {
    return new RecordLink(inspection.id(), inspection.number(), inspection.date());
  }
}
