-- 零事故创建 Enrolments of the live system beside the units that ledgers bring; the county's rule of a
-- year; and named exceptions.
create table zero_accident_enrolment (
  unit_id uuid not null,
  division varchar(12) not null,
  record_year integer not null,
  category varchar(20) not null,
  enterprise_id uuid,
  enrolled_on date not null,
  constraint pk_zero_accident_enrolment primary key (unit_id),
  constraint fk_zero_accident_enrolment__unit_id foreign key (unit_id) references zero_accident_unit (id),
  constraint fk_zero_accident_enrolment__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_zero_accident_enrolment__enterprise_id on zero_accident_enrolment (enterprise_id);
create index ix_zero_accident_enrolment__division_year on zero_accident_enrolment (division, record_year);

create table zero_accident_rule (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  grades varchar(200) not null,
  places_too boolean not null,
  note varchar(2000) not null,
  constraint pk_zero_accident_rule primary key (id),
  constraint uq_zero_accident_rule__year unique (county, record_year)
);
create index ix_zero_accident_rule__division_year on zero_accident_rule (division, record_year);

create table zero_accident_exception (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  unit_id uuid not null,
  accident_id uuid not null,
  reason varchar(2000) not null,
  decided_on date not null,
  decided_by varchar(200) not null,
  constraint pk_zero_accident_exception primary key (id),
  constraint uq_zero_accident_exception__accident unique (unit_id, accident_id),
  constraint fk_zero_accident_exception__unit_id foreign key (unit_id) references zero_accident_enrolment (unit_id),
  constraint fk_zero_accident_exception__accident_id foreign key (accident_id) references accident (id)
);
create index ix_zero_accident_exception__accident_id on zero_accident_exception (accident_id);
create index ix_zero_accident_exception__division_year on zero_accident_exception (division, record_year);
