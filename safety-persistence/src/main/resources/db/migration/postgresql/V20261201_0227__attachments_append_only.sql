-- 只增不改 Which files were put to a record stays as it was written.
create trigger attachment_is_append_only
  before update or delete on attachment
  for each row execute function refuse_change();
create trigger attachment_is_not_emptied
  before truncate on attachment
  for each statement execute function refuse_change();
