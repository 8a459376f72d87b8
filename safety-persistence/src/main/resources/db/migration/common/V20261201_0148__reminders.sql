-- 期限提醒 Who an account is among the officers, feeds for calendar programs, and how to find what
-- is still open without reading what is closed.

alter table account add column officer_id uuid;
alter table account add constraint uq_account__officer_id unique (officer_id);
alter table account add constraint fk_account__officer_id foreign key (officer_id) references officer (id);

-- 日历订阅 Only the hash of the secret in the address is kept.
create table calendar_feed (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  account_id uuid not null,
  name varchar(100) not null,
  content varchar(10) not null,
  secret_hash varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  constraint pk_calendar_feed primary key (id),
  constraint uq_calendar_feed__secret_hash unique (secret_hash),
  constraint fk_calendar_feed__account_id foreign key (account_id) references account (id)
);
create index ix_calendar_feed__account_id on calendar_feed (account_id);
create index ix_calendar_feed__division_year on calendar_feed (division, record_year);

create index ix_hazard__state_due_on on hazard (state, due_on);
create index ix_on_site_measure__resumed_on on on_site_measure (resumed_on, decided_on);
create index ix_enforcement_case__stage on enforcement_case (stage, division);
create index ix_officer__valid_until on officer (valid_until);
create index ix_enterprise_licence__valid_until on enterprise_licence (valid_until);
create index ix_emergency_plan__valid_until on emergency_plan (valid_until);
