-- 年度监督检查计划 The plan of a county and year; what it says is JSON, under names that never change.
create table year_plan (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  working_days integer not null,
  officers integer not null,
  content varchar(1000000) not null,
  adopted_on date,
  approver varchar(200),
  revision bigint not null,
  constraint pk_year_plan primary key (id),
  constraint uq_year_plan__year unique (county, record_year)
);
create index ix_year_plan__division_year on year_plan (division, record_year);

-- 双随机抽查 The commitment is kept as it was published, beside pool and secret.
create table random_draw (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  title varchar(200) not null,
  announced_on date not null,
  draw_on date not null,
  public_source varchar(500) not null,
  pool varchar(1000000) not null,
  secret varchar(64) not null,
  commitment varchar(64) not null,
  drawn_on date,
  public_value varchar(500),
  visits varchar(1000000),
  revision bigint not null,
  constraint pk_random_draw primary key (id)
);
create index ix_random_draw__division_year on random_draw (division, record_year);
