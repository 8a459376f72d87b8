package org.anjian.rest.selfinspection;

import java.util.List;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;
import org.anjian.selfinspection.ReportFigure;

/**
 * 分析数字.
 *
 * @param figure which figure
 * @param value how many
 * @param records what is behind it: {@code check:} or {@code hazard:} with an identity, a kind with
 *     the first day of a period, or {@code item:} with its words
 */
public record FigureView(Coded figure, int value, List<String> records) {

  static FigureView of(ReportFigure figure) {
    return new FigureView(
        Coded.of(Vocabulary.SELF_REPORT_FIGURE, figure.key()), figure.value(), figure.records());
  }
}
