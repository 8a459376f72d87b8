-- 只增不改 What was done stays as it was written: the database itself refuses to change or remove it.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op
    using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_record_is_append_only
  before update or delete on audit_record
  for each row execute function refuse_change();
create trigger audit_record_is_not_emptied
  before truncate on audit_record
  for each statement execute function refuse_change();

create trigger case_act_is_append_only
  before update or delete on case_act
  for each row execute function refuse_change();
create trigger case_act_is_not_emptied
  before truncate on case_act
  for each statement execute function refuse_change();
