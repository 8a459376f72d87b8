-- 检查标准与责任清单 The indicator catalogue of a county, the answers of inspections, and the
-- responsibility list in its editions.

-- 检查指标: what a county published beside the indicators that ship; an edition never changes.
create table indicator (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  code varchar(40) not null,
  edition integer not null,
  effective_from date not null,
  sectors varchar(20000) not null,
  category varchar(600) not null,
  content varchar(4000) not null,
  method varchar(4000) not null,
  finding varchar(4000) not null,
  articles varchar(20000) not null,
  basis_text varchar(4000) not null,
  level varchar(10) not null,
  frequency varchar(20) not null,
  checkers varchar(20000) not null,
  violation varchar(200),
  keywords varchar(20000) not null,
  constraint pk_indicator primary key (id),
  constraint uq_indicator__edition unique (county, code, edition)
);
create index ix_indicator__division_year on indicator (division, record_year);

-- 指标停用
create table indicator_withdrawal (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  code varchar(40) not null,
  withdrawn_from date not null,
  replaced_by varchar(20000) not null,
  reason varchar(4000) not null,
  constraint pk_indicator_withdrawal primary key (id),
  constraint uq_indicator_withdrawal__withdrawn_from unique (county, code, withdrawn_from)
);
create index ix_indicator_withdrawal__division_year on indicator_withdrawal (division, record_year);

-- 隐患所依据的指标 By which item a hazard was judged; the item may ship, and so has no row here.
alter table hazard add column indicator_code varchar(40);
alter table hazard add column indicator_edition integer;
create index ix_hazard__indicator on hazard (indicator_code, county);

-- 检查表: the answers of one inspection.
create table checklist_record (
  inspection_id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  inspected_on date not null,
  revision bigint not null,
  constraint pk_checklist_record primary key (inspection_id),
  constraint fk_checklist_record__inspection_id foreign key (inspection_id) references inspection (id),
  constraint fk_checklist_record__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_checklist_record__enterprise_id on checklist_record (enterprise_id);
create index ix_checklist_record__division_year on checklist_record (division, record_year);

create table checklist_answer (
  inspection_id uuid not null,
  indicator_code varchar(40) not null,
  indicator_edition integer not null,
  seq integer not null,
  conformity varchar(20) not null,
  remark varchar(4000) not null,
  hazard_id uuid,
  constraint pk_checklist_answer primary key (inspection_id, indicator_code),
  constraint fk_checklist_answer__inspection_id foreign key (inspection_id) references checklist_record (inspection_id),
  constraint fk_checklist_answer__hazard_id foreign key (hazard_id) references hazard (id)
);
create index ix_checklist_answer__hazard_id on checklist_answer (hazard_id);
create index ix_checklist_answer__indicator on checklist_answer (indicator_code, indicator_edition);

-- 责任清单版本
create table responsibility_list (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  edition integer not null,
  title varchar(400) not null,
  document_number varchar(400) not null,
  drafted_on date not null,
  based_on integer,
  adopted_on date,
  effective_from date,
  effective_to date,
  revision bigint not null,
  constraint pk_responsibility_list primary key (id),
  constraint uq_responsibility_list__edition unique (county, edition)
);
create index ix_responsibility_list__division_year on responsibility_list (division, record_year);

create table responsible_body (
  list_id uuid not null,
  seq integer not null,
  code varchar(40) not null,
  name varchar(400) not null,
  kind varchar(30) not null,
  division varchar(12),
  credit_code varchar(18),
  post varchar(400) not null,
  constraint pk_responsible_body primary key (list_id, seq),
  constraint uq_responsible_body__code unique (list_id, code),
  constraint fk_responsible_body__list_id foreign key (list_id) references responsibility_list (id)
);

create table responsible_duty (
  list_id uuid not null,
  seq integer not null,
  code varchar(40) not null,
  body varchar(40) not null,
  kind varchar(30) not null,
  sectors varchar(20000) not null,
  divisions varchar(100000) not null,
  enterprises varchar(100000) not null,
  categories varchar(100000) not null,
  content varchar(4000) not null,
  articles varchar(20000) not null,
  basis_text varchar(4000) not null,
  post varchar(400) not null,
  borne_from date,
  borne_to date,
  joint varchar(400) not null,
  constraint pk_responsible_duty primary key (list_id, seq),
  constraint uq_responsible_duty__code unique (list_id, code),
  constraint fk_responsible_duty__list_id foreign key (list_id) references responsibility_list (id)
);
