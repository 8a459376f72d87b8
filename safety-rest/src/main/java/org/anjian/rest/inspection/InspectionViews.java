package org.anjian.rest.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjian.document.DocumentKind;
import org.anjian.enterprise.Enterprises;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.OnSiteMeasures;
import org.anjian.hazard.RectificationOrders;
import org.anjian.inspection.Inspection;
import org.anjian.paging.Page;
import org.anjian.people.Officers;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.enterprise.EnterpriseNames;
import org.anjian.rest.hazard.HazardViews;
import org.anjian.rest.hazard.MeasureView;
import org.anjian.rest.hazard.OrderView;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.people.OfficerNames;
import org.anjian.rest.record.RecordAddress;
import org.anjian.statistics.RecordKind;

/** 检查的视图: puts names to inspections, and gathers what an inspection led to. */
@ApplicationScoped
public class InspectionViews {

  @Inject private Enterprises enterprises;
  @Inject private Officers officers;
  @Inject private Hazards hazards;
  @Inject private RectificationOrders orders;
  @Inject private OnSiteMeasures measures;
  @Inject private HazardViews hazardViews;
  @Inject private DivisionNames divisions;

  /** A page of inspections. */
  PageView<InspectionView> page(Page<Inspection> page) {
    EnterpriseNames enterpriseNames =
        EnterpriseNames.of(enterprises, page.items().stream().map(Inspection::enterprise).toList());
    OfficerNames officerNames =
        OfficerNames.of(officers, page.items().stream().map(Inspection::officers).toList());
    return PageView.of(
        page,
        inspection -> InspectionView.of(inspection, enterpriseNames, officerNames, divisions));
  }

  /** One inspection. */
  InspectionView view(Inspection inspection) {
    return InspectionView.of(
        inspection,
        EnterpriseNames.of(enterprises, List.of(inspection.enterprise())),
        OfficerNames.of(officers, List.of(inspection.officers())),
        divisions);
  }

  /** One inspection with what was found and what followed. */
  InspectionFileView file(Inspection inspection) {
    InspectionView head = view(inspection);
    List<Hazard> found = hazards.ofInspection(inspection.id());
    List<OrderView> orderViews =
        hazardViews.orders(inspection, orders.ofInspection(inspection.id()), found);
    List<MeasureView> measureViews =
        hazardViews.measures(inspection, measures.ofInspection(inspection.id()));
    return InspectionFileView.of(
        head,
        hazardViews.ofInspection(inspection, found),
        orderViews,
        measureViews,
        papers(head, orderViews, measureViews));
  }

  private static List<PaperView> papers(
      InspectionView head, List<OrderView> orders, List<MeasureView> measures) {
    String address = RecordAddress.of(RecordKind.INSPECTION, head.id());
    List<PaperView> papers = new ArrayList<>();
    add(papers, DocumentKind.INSPECTION_PLAN, head.planNumber(), head, address);
    add(papers, DocumentKind.INSPECTION_RECORD, head.recordNumber(), head, address);
    add(papers, DocumentKind.JOINT_INSPECTION, head.jointNumber(), head, address);
    for (OrderView order : orders) {
      String at = RecordAddress.of(RecordKind.RECTIFICATION_ORDER, order.id());
      papers.add(
          PaperView.of(DocumentKind.RECTIFICATION_ORDER, order.number(), order.issuedOn(), at));
      order
          .reinspections()
          .forEach(
              one ->
                  papers.add(
                      PaperView.of(
                          DocumentKind.REINSPECTION_OPINION, one.number(), one.date(), at)));
    }
    for (MeasureView measure : measures) {
      papers.add(
          PaperView.of(
              DocumentKind.ON_SITE_MEASURE,
              measure.number(),
              measure.decidedOn(),
              RecordAddress.of(RecordKind.ON_SITE_MEASURE, measure.id())));
    }
    papers.sort(Comparator.comparing(PaperView::date));
    return List.copyOf(papers);
  }

  private static void add(
      List<PaperView> papers,
      DocumentKind kind,
      String number,
      InspectionView head,
      String address) {
    if (number != null) {
      papers.add(PaperView.of(kind, number, head.date(), address));
    }
  }
}
