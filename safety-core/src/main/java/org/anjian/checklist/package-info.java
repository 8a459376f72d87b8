/**
 * 检查标准：the catalogue of indicators, by which everybody who looks at an enterprise looks for the
 * same things, and the answers that inspections give to them.
 *
 * <p>An {@link org.anjian.checklist.Indicator} is one edition of one item. The {@link
 * org.anjian.checklist.Catalogue} knows which edition was in force when; the {@link
 * org.anjian.checklist.StarterCatalogue} is what ships, {@link org.anjian.checklist.Indicators}
 * what a county added or changed. {@link org.anjian.checklist.KeepCatalogue} publishes, withdraws
 * and imports. {@link org.anjian.checklist.CatalogueIndex} finds by words.
 *
 * <p>At an inspection the items that apply are answered one by one ({@link
 * org.anjian.checklist.AnswerChecklist}); what is not in order becomes a hazard with the wording
 * and grade that the item proposes. An answer keeps the edition by which it was given.
 */
package org.anjian.checklist;
