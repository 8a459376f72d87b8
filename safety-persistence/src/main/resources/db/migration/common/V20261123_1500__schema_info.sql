-- 库的身份 Which product's schema this is.
create table schema_info (
  product varchar(40) not null primary key
);
insert into schema_info (product) values ('anjian');
