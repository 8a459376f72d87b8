-- 自查自报 Self-inspection: the county's rules, the enterprises' items and days without work, what was
-- checked, what was found, and what was reported.

-- 自查频次规则
create table cadence_rule (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  kind varchar(20) not null,
  sector varchar(40),
  risk_level varchar(20),
  enterprise_id uuid,
  required boolean not null,
  due_days integer not null,
  grace_days integer not null,
  backfill_days integer not null,
  from_day date not null,
  until_day date,
  note varchar(2000) not null,
  revision bigint not null,
  constraint pk_cadence_rule primary key (id),
  constraint fk_cadence_rule__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_cadence_rule__enterprise_id on cadence_rule (enterprise_id);
create index ix_cadence_rule__county on cadence_rule (county, from_day);
create index ix_cadence_rule__division_year on cadence_rule (division, record_year);

-- 停产放假通知
create table shutdown_notice (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  reason varchar(20) not null,
  from_day date not null,
  until_day date,
  note varchar(2000) not null,
  given_at timestamp with time zone not null,
  given_by varchar(200) not null,
  revision bigint not null,
  constraint pk_shutdown_notice primary key (id),
  constraint fk_shutdown_notice__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_shutdown_notice__enterprise_id on shutdown_notice (enterprise_id, from_day);
create index ix_shutdown_notice__division_year on shutdown_notice (division, record_year);

-- 自查项目表 The items of an enterprise from a day on; as JSON, since nobody asks for one alone.
create table self_check_sheet (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  kind varchar(20) not null,
  from_day date not null,
  items varchar(1000000) not null,
  constraint pk_self_check_sheet primary key (id),
  constraint uq_self_check_sheet__from unique (enterprise_id, kind, from_day),
  constraint fk_self_check_sheet__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_self_check_sheet__division_year on self_check_sheet (division, record_year);

-- 自查记录 One row a completed check, its answers and signs as JSON.
create table self_check (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  kind varchar(20) not null,
  first_day date not null,
  sheet_id uuid not null,
  answers varchar(1000000) not null,
  inspector varchar(200) not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  received_at timestamp with time zone not null,
  account varchar(200) not null,
  signs varchar(1000000) not null,
  sign_count integer not null,
  remarks_sha256 varchar(64),
  constraint pk_self_check primary key (id),
  constraint uq_self_check__period unique (enterprise_id, kind, first_day),
  constraint fk_self_check__enterprise_id foreign key (enterprise_id) references enterprise (id),
  constraint fk_self_check__sheet_id foreign key (sheet_id) references self_check_sheet (id)
);
create index ix_self_check__sheet_id on self_check (sheet_id);
create index ix_self_check__first_day on self_check (first_day, kind);
create index ix_self_check__remarks on self_check (enterprise_id, remarks_sha256);
create index ix_self_check__division_year on self_check (division, record_year);

-- 自查照片 Where each photo was used, to be found by its hash.
create table self_check_photo (
  check_id uuid not null,
  seq integer not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  sha256 varchar(64) not null,
  first_day date not null,
  constraint pk_self_check_photo primary key (check_id, seq),
  constraint fk_self_check_photo__check_id foreign key (check_id) references self_check (id),
  constraint fk_self_check_photo__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_self_check_photo__sha256 on self_check_photo (sha256, first_day);
create index ix_self_check_photo__enterprise_id on self_check_photo (enterprise_id);
create index ix_self_check_photo__division_year on self_check_photo (division, record_year);

-- 自查隐患
create table self_found_hazard (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  check_id uuid not null,
  item_id varchar(40) not null,
  found_on date not null,
  description varchar(40000) not null,
  level varchar(10) not null,
  put_right_on date,
  put_right_what varchar(40000),
  put_right_photos varchar(100000) not null,
  workers_told_on date,
  reported_on date,
  revision bigint not null,
  constraint pk_self_found_hazard primary key (id),
  constraint fk_self_found_hazard__enterprise_id foreign key (enterprise_id) references enterprise (id),
  constraint fk_self_found_hazard__check_id foreign key (check_id) references self_check (id)
);
create index ix_self_found_hazard__enterprise_id on self_found_hazard (enterprise_id, found_on);
create index ix_self_found_hazard__check_id on self_found_hazard (check_id);
create index ix_self_found_hazard__division_year on self_found_hazard (division, record_year);

-- 月分析、季报告 As confirmed: only ever added to.
create table self_report (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  enterprise_id uuid not null,
  kind varchar(20) not null,
  first_day date not null,
  figures varchar(1000000) not null,
  receipt varchar(64) not null,
  analysis varchar(40000) not null,
  measures varchar(40000) not null,
  confirmed_by varchar(200) not null,
  received_at timestamp with time zone not null,
  account varchar(200) not null,
  constraint pk_self_report primary key (id),
  constraint uq_self_report__period unique (enterprise_id, kind, first_day),
  constraint fk_self_report__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_self_report__first_day on self_report (first_day, kind);
create index ix_self_report__division_year on self_report (division, record_year);
