-- 只增不改 Issued papers and the accounts of their numbers stay as they were written.
create trigger issued_paper_is_append_only
  before update or delete on issued_paper
  for each row execute function refuse_change();
create trigger issued_paper_is_not_emptied
  before truncate on issued_paper
  for each statement execute function refuse_change();
create trigger issued_paper_content_is_append_only
  before update or delete on issued_paper_content
  for each row execute function refuse_change();
create trigger issued_paper_content_is_not_emptied
  before truncate on issued_paper_content
  for each statement execute function refuse_change();
create trigger document_void_is_append_only
  before update or delete on document_void
  for each row execute function refuse_change();
create trigger document_void_is_not_emptied
  before truncate on document_void
  for each statement execute function refuse_change();
create trigger document_lease_is_append_only
  before update or delete on document_lease
  for each row execute function refuse_change();
create trigger document_lease_is_not_emptied
  before truncate on document_lease
  for each statement execute function refuse_change();
create trigger document_lease_return_is_append_only
  before update or delete on document_lease_return
  for each row execute function refuse_change();
create trigger document_lease_return_is_not_emptied
  before truncate on document_lease_return
  for each statement execute function refuse_change();
