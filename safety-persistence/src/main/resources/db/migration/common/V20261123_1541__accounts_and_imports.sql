-- 账户、留痕与导入 Accounts, what was done with them, and imports under way.

-- 账户
create table account (
  id uuid not null,
  name varchar(64) not null,
  display_name varchar(400) not null,
  division varchar(12) not null,
  enterprise_id uuid,
  password_hash varchar(400) not null,
  enabled boolean not null,
  revision bigint not null,
  constraint pk_account primary key (id),
  constraint uq_account__name unique (name),
  constraint fk_account__enterprise_id foreign key (enterprise_id) references enterprise (id)
);
create index ix_account__enterprise_id on account (enterprise_id);

-- 账户的角色
create table account_role (
  account_id uuid not null,
  role varchar(40) not null,
  constraint pk_account_role primary key (account_id, role),
  constraint fk_account_role__account_id foreign key (account_id) references account (id)
);

-- 访问令牌 Only the hash of a token is kept.
create table access_token (
  id uuid not null,
  account_id uuid not null,
  kind varchar(10) not null,
  name varchar(100) not null,
  token_hash varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  constraint pk_access_token primary key (id),
  constraint uq_access_token__token_hash unique (token_hash),
  constraint fk_access_token__account_id foreign key (account_id) references account (id)
);
create index ix_access_token__account_id on access_token (account_id);
create index ix_access_token__expires_at on access_token (expires_at);

-- 操作留痕 Who did what to which record: only ever added to.
create table audit_record (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  done_at timestamp(6) with time zone not null,
  actor varchar(64) not null,
  action varchar(64) not null,
  subject varchar(64) not null,
  subject_id uuid not null,
  detail varchar(100000) not null,
  constraint pk_audit_record primary key (id)
);
create index ix_audit_record__subject_id on audit_record (subject_id, done_at);
create index ix_audit_record__division_year on audit_record (division, record_year);
create index ix_audit_record__done_at on audit_record (done_at);

-- 已答复的请求 What a request under a key of the account's own was answered: its repetition is
-- answered alike.
create table answered_request (
  id uuid not null,
  account varchar(64) not null,
  request_key varchar(200) not null,
  fingerprint varchar(64) not null,
  answered_at timestamp(6) with time zone not null,
  answer varchar(1000000) not null,
  constraint pk_answered_request primary key (id),
  constraint uq_answered_request__key unique (account, request_key)
);
create index ix_answered_request__answered_at on answered_request (answered_at);

-- 导入任务 running_key is the county and year while an import runs that stores, and null afterwards:
-- no two imports write the ledgers of one county and year side by side.
create table import_job (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  mode varchar(10) not null,
  dry_run boolean not null,
  file_name varchar(1000) not null,
  started_by varchar(64) not null,
  started_at timestamp(6) with time zone not null,
  state varchar(10) not null,
  running_key varchar(20),
  progress integer not null,
  rows_read bigint not null,
  rows_stored bigint not null,
  rows_unchanged bigint not null,
  errors bigint not null,
  warnings bigint not null,
  finished_at timestamp(6) with time zone,
  constraint pk_import_job primary key (id),
  constraint uq_import_job__running_key unique (running_key)
);
create index ix_import_job__division_year on import_job (division, record_year);

-- 导入问题 details: the facts behind the message, as a JSON object.
create table import_problem (
  job_id uuid not null,
  seq integer not null,
  sheet varchar(200) not null,
  sheet_row integer not null,
  heading varchar(200) not null,
  code varchar(60) not null,
  message_zh varchar(10000) not null,
  message_en varchar(10000) not null,
  details varchar(100000) not null,
  constraint pk_import_problem primary key (job_id, seq),
  constraint fk_import_problem__job_id foreign key (job_id) references import_job (id)
);
