-- 只增不改 What was checked and reported stays as it was received.
create trigger self_check_is_append_only
  before update or delete on self_check
  for each row execute function refuse_change();
create trigger self_check_is_not_emptied
  before truncate on self_check
  for each statement execute function refuse_change();
create trigger self_check_photo_is_append_only
  before update or delete on self_check_photo
  for each row execute function refuse_change();
create trigger self_check_photo_is_not_emptied
  before truncate on self_check_photo
  for each statement execute function refuse_change();
create trigger self_report_is_append_only
  before update or delete on self_report
  for each row execute function refuse_change();
create trigger self_report_is_not_emptied
  before truncate on self_report
  for each statement execute function refuse_change();
