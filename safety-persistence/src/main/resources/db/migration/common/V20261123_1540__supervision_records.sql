-- 监管记录 The records of supervision.
--
-- Conventions. Keys are UUIDs made by the application. division is the twelve-digit code of the
-- record's day, county its first six digits, record_year the year to which the record belongs
-- (YEAR is a keyword of H2): so that tables can be partitioned and rolled up. Codes of divisions are
-- varchar, not char: PostgreSQL compares a char column with a text parameter as text, and then does
-- not use its index. Values of closed lists are stored by their names. revision counts what the
-- application's optimistic lock counts. Constraints are pk_<table>, uq_<table>__<field>,
-- fk_<table>__<column>; the field of a violated uq_ is told to the caller. Every foreign key has an
-- index that begins with its columns. Free text is as long as a cell of a ledger can be.

-- 行政区划名录 What each code named, when, and what it is today; loaded at start.
create table division (
  code varchar(12) not null,
  ordinal integer not null,
  name varchar(100) not null,
  level varchar(10) not null,
  parent varchar(12),
  valid_from date,
  valid_to date,
  current_code varchar(12) not null,
  current_last varchar(12) not null,
  is_latest boolean not null,
  constraint pk_division primary key (code, ordinal)
);
create index ix_division__current_code on division (current_code, code);

-- 生产经营单位
create table enterprise (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  credit_code varchar(18) not null,
  name varchar(40000) not null,
  sector varchar(40) not null,
  industry_code varchar(4) not null,
  industry_name varchar(200) not null,
  industry_section varchar(1) not null,
  risk_level varchar(20) not null,
  employees integer not null,
  legal_representative varchar(40000) not null,
  principal varchar(40000) not null,
  phone varchar(40000) not null,
  address varchar(40000) not null,
  longitude numeric(18, 15),
  latitude numeric(18, 15),
  parent_company varchar(18),
  status varchar(20) not null,
  registered_on date not null,
  revision bigint not null,
  constraint pk_enterprise primary key (id),
  constraint uq_enterprise__credit_code unique (credit_code)
);
create index ix_enterprise__division_year on enterprise (division, record_year);

-- 许可证 The licences of an enterprise, in their order.
create table enterprise_licence (
  enterprise_id uuid not null,
  seq integer not null,
  number varchar(40000) not null,
  valid_until date,
  constraint pk_enterprise_licence primary key (enterprise_id, seq),
  constraint fk_enterprise_licence__enterprise_id foreign key (enterprise_id) references enterprise (id)
);

-- 执法人员
create table officer (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  certificate_number varchar(200) not null,
  name varchar(40000) not null,
  unit varchar(40000) not null,
  issued_on date not null,
  valid_until date not null,
  party_member boolean not null,
  revision bigint not null,
  constraint pk_officer primary key (id),
  constraint uq_officer__certificate_number unique (certificate_number)
);
create index ix_officer__division_year on officer (division, record_year);

-- 执法检查
create table inspection (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  number varchar(200) not null,
  enterprise_id uuid not null,
  inspected_on date not null,
  mode varchar(40) not null,
  lead_officer_id uuid not null,
  assisting_officer_id uuid not null,
  plan_number varchar(64),
  record_number varchar(64),
  joint_number varchar(64),
  revision bigint not null,
  constraint pk_inspection primary key (id),
  constraint uq_inspection__number unique (county, number),
  constraint uq_inspection__plan_number unique (county, plan_number),
  constraint uq_inspection__record_number unique (county, record_number),
  constraint uq_inspection__joint_number unique (county, joint_number),
  constraint fk_inspection__enterprise_id foreign key (enterprise_id) references enterprise (id),
  constraint fk_inspection__lead_officer_id foreign key (lead_officer_id) references officer (id),
  constraint fk_inspection__assisting_officer_id foreign key (assisting_officer_id) references officer (id)
);
create index ix_inspection__enterprise_id on inspection (enterprise_id, inspected_on);
create index ix_inspection__lead_officer_id on inspection (lead_officer_id);
create index ix_inspection__assisting_officer_id on inspection (assisting_officer_id);
create index ix_inspection__division_year on inspection (division, record_year);

-- 责令限期整改指令书
create table rectification_order (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  number varchar(64) not null,
  inspection_id uuid not null,
  enterprise_id uuid not null,
  issued_on date not null,
  revision bigint not null,
  constraint pk_rectification_order primary key (id),
  constraint uq_rectification_order__number unique (county, number),
  constraint fk_rectification_order__inspection_id foreign key (inspection_id) references inspection (id),
  constraint fk_rectification_order__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_rectification_order__inspection_id on rectification_order (inspection_id);
create index ix_rectification_order__enterprise_id on rectification_order (enterprise_id);
create index ix_rectification_order__division_year on rectification_order (division, record_year);

-- 事故隐患
create table hazard (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  number varchar(200) not null,
  inspection_id uuid not null,
  enterprise_id uuid not null,
  found_on date not null,
  description varchar(40000) not null,
  level varchar(10) not null,
  state varchar(10) not null,
  order_id uuid,
  due_on date,
  closed_on date,
  revision bigint not null,
  constraint pk_hazard primary key (id),
  constraint uq_hazard__number unique (county, number),
  constraint fk_hazard__inspection_id foreign key (inspection_id) references inspection (id),
  constraint fk_hazard__enterprise_id foreign key (enterprise_id) references enterprise (id),
  constraint fk_hazard__order_id foreign key (order_id) references rectification_order (id)
);
create index ix_hazard__inspection_id on hazard (inspection_id);
create index ix_hazard__enterprise_id on hazard (enterprise_id);
create index ix_hazard__order_id on hazard (order_id);
create index ix_hazard__division_year on hazard (division, record_year);

-- 整改复查
create table reinspection (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  number varchar(64) not null,
  order_id uuid not null,
  enterprise_id uuid not null,
  reinspected_on date not null,
  lead_officer_id uuid,
  assisting_officer_id uuid,
  revision bigint not null,
  constraint pk_reinspection primary key (id),
  constraint uq_reinspection__number unique (county, number),
  constraint fk_reinspection__order_id foreign key (order_id) references rectification_order (id),
  constraint fk_reinspection__enterprise_id foreign key (enterprise_id) references enterprise (id),
  constraint fk_reinspection__lead_officer_id foreign key (lead_officer_id) references officer (id),
  constraint fk_reinspection__assisting_officer_id foreign key (assisting_officer_id) references officer (id)
);
create index ix_reinspection__order_id on reinspection (order_id);
create index ix_reinspection__enterprise_id on reinspection (enterprise_id);
create index ix_reinspection__lead_officer_id on reinspection (lead_officer_id);
create index ix_reinspection__assisting_officer_id on reinspection (assisting_officer_id);
create index ix_reinspection__division_year on reinspection (division, record_year);

-- 复查结论 What a re-inspection says about each hazard, in its order.
create table reinspection_result (
  reinspection_id uuid not null,
  seq integer not null,
  division varchar(12) not null,
  record_year integer not null,
  hazard_id uuid not null,
  outcome varchar(10) not null,
  new_due_on date,
  constraint pk_reinspection_result primary key (reinspection_id, seq),
  constraint uq_reinspection_result__hazard unique (reinspection_id, hazard_id),
  constraint fk_reinspection_result__reinspection_id foreign key (reinspection_id) references reinspection (id),
  constraint fk_reinspection_result__hazard_id foreign key (hazard_id) references hazard (id)
);
create index ix_reinspection_result__hazard_id on reinspection_result (hazard_id);
create index ix_reinspection_result__division_year on reinspection_result (division, record_year);

-- 现场处理措施决定
create table on_site_measure (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  number varchar(64) not null,
  inspection_id uuid not null,
  enterprise_id uuid not null,
  kind varchar(20) not null,
  decided_on date not null,
  reason varchar(40000) not null,
  resumed_on date,
  revision bigint not null,
  constraint pk_on_site_measure primary key (id),
  constraint uq_on_site_measure__number unique (county, number),
  constraint fk_on_site_measure__inspection_id foreign key (inspection_id) references inspection (id),
  constraint fk_on_site_measure__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_on_site_measure__inspection_id on on_site_measure (inspection_id);
create index ix_on_site_measure__enterprise_id on on_site_measure (enterprise_id);
create index ix_on_site_measure__division_year on on_site_measure (division, record_year);

-- 行政处罚案件 stage, decided_on and closed_on repeat what the acts say, for lists.
create table enforcement_case (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  number varchar(64) not null,
  enterprise_id uuid not null,
  inspection_id uuid,
  origin varchar(10) not null,
  provision varchar(200) not null,
  subject varchar(40) not null,
  party_name varchar(40000) not null,
  condition_code varchar(60) not null,
  act_date date not null,
  description varchar(40000) not null,
  circumstances varchar(4000) not null,
  annual_income_yuan numeric(18, 2),
  illegal_gains_yuan numeric(18, 2),
  goods_value_yuan numeric(18, 2),
  base_fine_yuan numeric(18, 2),
  filed_on date not null,
  stage varchar(20) not null,
  decided_on date,
  closed_on date,
  act_count integer not null,
  revision bigint not null,
  constraint pk_enforcement_case primary key (id),
  constraint uq_enforcement_case__number unique (county, number),
  constraint fk_enforcement_case__enterprise_id foreign key (enterprise_id) references enterprise (id),
  constraint fk_enforcement_case__inspection_id foreign key (inspection_id) references inspection (id)
);
create index ix_enforcement_case__enterprise_id on enforcement_case (enterprise_id);
create index ix_enforcement_case__inspection_id on enforcement_case (inspection_id);
create index ix_enforcement_case__division_year on enforcement_case (division, record_year);

-- 案件行为 What was done in a case, in order: only ever added to. record_year is that of the act.
create table case_act (
  case_id uuid not null,
  seq integer not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  kind varchar(40) not null,
  act_date date not null,
  document_number varchar(64),
  amount_yuan numeric(18, 2),
  payment_kind varchar(20),
  payload varchar(1000000) not null,
  constraint pk_case_act primary key (case_id, seq),
  constraint uq_case_act__number unique (county, document_number),
  constraint fk_case_act__case_id foreign key (case_id) references enforcement_case (id)
);
create index ix_case_act__division_year on case_act (division, record_year, kind);

-- 应急预案
create table emergency_plan (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  name varchar(40000) not null,
  kind varchar(40000) not null,
  filing_number varchar(200) not null,
  filed_on date not null,
  valid_until date not null,
  revision bigint not null,
  constraint pk_emergency_plan primary key (id),
  constraint uq_emergency_plan__filing_number unique (county, filing_number),
  constraint fk_emergency_plan__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_emergency_plan__enterprise_id on emergency_plan (enterprise_id);
create index ix_emergency_plan__division_year on emergency_plan (division, record_year);

-- 应急演练
create table drill (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  drilled_on date not null,
  mode varchar(40000) not null,
  subject varchar(40000) not null,
  participants integer not null,
  revision bigint not null,
  constraint pk_drill primary key (id),
  constraint fk_drill__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_drill__enterprise_id on drill (enterprise_id);
create index ix_drill__division_year on drill (division, record_year);

-- 生产安全事故
create table accident (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  number varchar(200) not null,
  enterprise_id uuid not null,
  occurred_on date not null,
  grade varchar(20) not null,
  deaths integer not null,
  serious_injuries integer not null,
  direct_loss_yuan numeric(18, 2) not null,
  revision bigint not null,
  constraint pk_accident primary key (id),
  constraint uq_accident__number unique (county, number),
  constraint fk_accident__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_accident__enterprise_id on accident (enterprise_id);
create index ix_accident__division_year on accident (division, record_year);

-- 零事故创建
create table zero_accident_unit (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  kind varchar(20) not null,
  code varchar(40) not null,
  name varchar(40000) not null,
  achieved boolean not null,
  revision bigint not null,
  constraint pk_zero_accident_unit primary key (id),
  constraint uq_zero_accident_unit__code unique (county, record_year, code)
);
create index ix_zero_accident_unit__division_year on zero_accident_unit (division, record_year);

-- 考核成绩
create table exam_result (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  examined_on date not null,
  exam varchar(40000) not null,
  person varchar(40000) not null,
  score numeric(12, 4) not null,
  pass_mark numeric(12, 4) not null,
  revision bigint not null,
  constraint pk_exam_result primary key (id)
);
create index ix_exam_result__division_year on exam_result (division, record_year);

-- 集中学习 questioned: who was asked afterwards, as a JSON array.
create table study_session (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  held_on date not null,
  speaker varchar(40000) not null,
  topic varchar(40000) not null,
  questioned varchar(100000) not null,
  revision bigint not null,
  constraint pk_study_session primary key (id)
);
create index ix_study_session__division_year on study_session (division, record_year);

-- 宣传活动
create table publicity_item (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  published_on date not null,
  form varchar(40000) not null,
  title varchar(40000) not null,
  channel varchar(40000) not null,
  revision bigint not null,
  constraint pk_publicity_item primary key (id)
);
create index ix_publicity_item__division_year on publicity_item (division, record_year);

-- 文号 The last number given in each series; a row is locked while a number is being given.
create table document_series (
  county varchar(6) not null,
  kind_word varchar(40) not null,
  record_year integer not null,
  last_number integer not null,
  constraint pk_document_series primary key (county, kind_word, record_year)
);

-- 台账条目 Which entry of which ledger became which record, and what it said. key_digest stands for
-- natural_key, which can be longer than an index takes.
create table ledger_entry (
  county varchar(6) not null,
  record_year integer not null,
  kind varchar(40) not null,
  key_digest uuid not null,
  natural_key varchar(40000) not null,
  fingerprint varchar(200) not null,
  record_id uuid not null,
  constraint pk_ledger_entry primary key (county, record_year, kind, key_digest)
);
create index ix_ledger_entry__record_id on ledger_entry (record_id);
