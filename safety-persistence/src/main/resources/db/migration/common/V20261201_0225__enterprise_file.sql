-- 企业档案 What is kept of an enterprise beside its entry.

alter table enterprise_licence add column kind varchar(40) default 'OTHER' not null;
alter table enterprise_licence add column issuer varchar(500) default '' not null;
alter table enterprise_licence add column licensed_scope varchar(2000) default '' not null;
alter table enterprise_licence add column valid_from date;
alter table enterprise_licence add column state varchar(20) default 'IN_FORCE' not null;

create index ix_enterprise__parent_company on enterprise (parent_company);

-- 变更记录 Written once.
create table enterprise_change (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  field varchar(40) not null,
  before_text varchar(40000) not null,
  after_text varchar(40000) not null,
  effective_on date not null,
  recorded_at timestamp(6) with time zone not null,
  recorded_by varchar(200) not null,
  reason varchar(2000) not null,
  constraint pk_enterprise_change primary key (id),
  constraint fk_enterprise_change__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_enterprise_change__enterprise_id on enterprise_change (enterprise_id, effective_on);
create index ix_enterprise_change__field on enterprise_change (field, enterprise_id);
create index ix_enterprise_change__division_year on enterprise_change (division, record_year);

-- 承继 An enterprise that ended lives on in one other at most.
create table enterprise_succession (
  enterprise_id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  successor_id uuid not null,
  kind varchar(40) not null,
  effective_on date not null,
  reason varchar(2000) not null,
  recorded_by varchar(200) not null,
  recorded_at timestamp(6) with time zone not null,
  constraint pk_enterprise_succession primary key (enterprise_id),
  constraint fk_enterprise_succession__enterprise_id foreign key (enterprise_id) references enterprise (id),
  constraint fk_enterprise_succession__successor_id foreign key (successor_id) references enterprise (id)
);
create index ix_enterprise_succession__successor_id on enterprise_succession (successor_id);
create index ix_enterprise_succession__division_year on enterprise_succession (division, record_year);

-- 兼营监管行业
create table enterprise_sector (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  sector varchar(40) not null,
  since_on date not null,
  until_on date,
  reason varchar(2000) not null,
  constraint pk_enterprise_sector primary key (id),
  constraint fk_enterprise_sector__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_enterprise_sector__enterprise_id on enterprise_sector (enterprise_id);
create index ix_enterprise_sector__division_year on enterprise_sector (division, record_year);

-- 风险评定 Written once; factors as JSON.
create table risk_grading (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  level_before varchar(20) not null,
  risk_level varchar(20) not null,
  graded_on date not null,
  valid_until date,
  graded_by varchar(500) not null,
  factors varchar(1000000) not null,
  recorded_by varchar(200) not null,
  recorded_at timestamp(6) with time zone not null,
  constraint pk_risk_grading primary key (id),
  constraint fk_risk_grading__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_risk_grading__enterprise_id on risk_grading (enterprise_id, graded_on);
create index ix_risk_grading__division_year on risk_grading (division, record_year);

-- 安全从业人员 Certificates as JSON; the first day on which one ends stands beside them.
create table safety_person (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  name varchar(200) not null,
  post varchar(40) not null,
  full_time boolean not null,
  certificates varchar(100000) not null,
  first_expiry date,
  since_on date not null,
  until_on date,
  revision bigint not null,
  constraint pk_safety_person primary key (id),
  constraint fk_safety_person__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_safety_person__enterprise_id on safety_person (enterprise_id);
create index ix_safety_person__first_expiry on safety_person (first_expiry);
create index ix_safety_person__division_year on safety_person (division, record_year);

-- 重大危险源
create table hazard_installation (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  name varchar(500) not null,
  hazard_level integer not null,
  substance varchar(500) not null,
  quantity varchar(200) not null,
  place varchar(500) not null,
  filing_number varchar(200),
  filed_on date,
  assessed_on date,
  assessed_until date,
  closed_on date,
  revision bigint not null,
  constraint pk_hazard_installation primary key (id),
  constraint fk_hazard_installation__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_hazard_installation__enterprise_id on hazard_installation (enterprise_id);
create index ix_hazard_installation__assessed_until on hazard_installation (assessed_until);
create index ix_hazard_installation__division_year on hazard_installation (division, record_year);

-- 疑似重复的处理 What was decided of two entries that look alike; the smaller identity comes first.
create table duplicate_decision (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  first_id uuid not null,
  second_id uuid not null,
  verdict varchar(40) not null,
  reason varchar(2000) not null,
  decided_by varchar(200) not null,
  decided_at timestamp(6) with time zone not null,
  constraint pk_duplicate_decision primary key (id),
  constraint fk_duplicate_decision__first_id foreign key (first_id) references enterprise (id),
  constraint fk_duplicate_decision__second_id foreign key (second_id) references enterprise (id)
);
create index ix_duplicate_decision__first_id on duplicate_decision (first_id, second_id);
create index ix_duplicate_decision__second_id on duplicate_decision (second_id);
create index ix_duplicate_decision__division_year on duplicate_decision (division, record_year);

-- 检索变更 Which entries changed, by a number that only grows: every server brings its own index up
-- to date from here before it searches.
create table enterprise_search_change (
  seq bigint generated by default as identity,
  enterprise_id uuid not null,
  changed_at timestamp(6) with time zone default current_timestamp not null,
  constraint pk_enterprise_search_change primary key (seq)
);
create index ix_enterprise_search_change__changed_at on enterprise_search_change (changed_at);
