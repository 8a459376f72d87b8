-- 已制发文书 Papers as they were issued: only ever added to. fields holds what stood in the form, as
-- JSON; the bytes lie beside, so that lists do not read them.
create table issued_paper (
  id uuid not null,
  county varchar(6) not null,
  division varchar(12) not null,
  record_year integer not null,
  form varchar(60) not null,
  number varchar(64),
  subject_kind varchar(40) not null,
  subject_id uuid not null,
  enterprise_id uuid not null,
  issued_on date not null,
  copies integer not null,
  annexes varchar(100000) not null,
  corrects_id uuid,
  sha256 varchar(64) not null,
  size_bytes integer not null,
  fields varchar(1000000) not null,
  issued_by varchar(200) not null,
  issued_at timestamp with time zone not null,
  constraint pk_issued_paper primary key (id),
  constraint uq_issued_paper__number unique (county, number),
  constraint uq_issued_paper__corrects unique (corrects_id),
  constraint fk_issued_paper__enterprise_id foreign key (enterprise_id) references enterprise (id),
  constraint fk_issued_paper__corrects_id foreign key (corrects_id) references issued_paper (id)
);
create index ix_issued_paper__subject on issued_paper (subject_kind, subject_id);
create index ix_issued_paper__enterprise_id on issued_paper (enterprise_id);
create index ix_issued_paper__division_year on issued_paper (division, record_year);

-- 文书原件
create table issued_paper_content (
  paper_id uuid not null,
  content bytea not null,
  constraint pk_issued_paper_content primary key (paper_id),
  constraint fk_issued_paper_content__paper_id foreign key (paper_id) references issued_paper (id)
);

-- 作废文号 A void number stays in its series.
create table document_void (
  id uuid not null,
  division varchar(12) not null,
  county varchar(6) not null,
  kind_word varchar(40) not null,
  series_year integer not null,
  number integer not null,
  reason varchar(2000) not null,
  voided_by varchar(200) not null,
  voided_at timestamp with time zone not null,
  constraint pk_document_void primary key (id),
  constraint uq_document_void__number unique (county, kind_word, series_year, number),
  constraint fk_document_void__series foreign key (county, kind_word, series_year) references document_series (county, kind_word, record_year)
);

-- 领用文号 Blocks of numbers given to devices, and what became of each number.
create table document_lease (
  id uuid not null,
  division varchar(12) not null,
  county varchar(6) not null,
  kind_word varchar(40) not null,
  series_year integer not null,
  first_number integer not null,
  number_count integer not null,
  device varchar(200) not null,
  leased_by varchar(200) not null,
  leased_at timestamp with time zone not null,
  constraint pk_document_lease primary key (id),
  constraint uq_document_lease__number unique (county, kind_word, series_year, first_number),
  constraint fk_document_lease__series foreign key (county, kind_word, series_year) references document_series (county, kind_word, record_year)
);
create table document_lease_return (
  lease_id uuid not null,
  number integer not null,
  used boolean not null,
  reported_by varchar(200) not null,
  reported_at timestamp with time zone not null,
  constraint pk_document_lease_return primary key (lease_id, number),
  constraint fk_document_lease_return__lease_id foreign key (lease_id) references document_lease (id)
);
