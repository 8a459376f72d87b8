-- 案件程序 Cases decided on the spot are not filed: figures of filed and closed cases leave them out.
alter table enforcement_case add column procedure_kind varchar(20) default 'ORDINARY' not null;
