-- 附件 Files of records: only ever added to. What they hold lies in the data directory, under sha256.
create table attachment (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  record_id uuid not null,
  sha256 varchar(64) not null,
  name varchar(800) not null,
  media_type varchar(200) not null,
  size_bytes bigint not null,
  uploaded_by varchar(200) not null,
  uploaded_at timestamp with time zone not null,
  constraint pk_attachment primary key (id)
);
create index ix_attachment__record_id on attachment (record_id);
create index ix_attachment__division_year on attachment (division, record_year);
