create schema search;

-- What is published and withdrawn together, e.g. one edition. changed_in names the transaction that
-- last touched the row or its entries: an index that remembers the snapshot it was last brought up
-- to finds exactly the volumes whose transaction that snapshot could not see yet. Numbers from a
-- sequence would not do, for they are given before a transaction commits and in another order.
create table search.volume (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null references organization.municipality,
  address         text        not null check (address <> ''),
  series          text        not null check (series <> ''),
  current         boolean     not null default false,
  withdrawn       boolean     not null default false,
  ward_slug       text,
  ward_name       text,
  ward_english    text,
  fiscal_year     integer,
  stage           text,
  edition         integer,
  published_at    timestamptz not null,
  changed_in      xid8        not null default pg_current_xact_id(),
  unique (municipality_id, address),
  unique (municipality_id, id),
  check (num_nulls(ward_slug, ward_name, ward_english) in (0, 3))
);
create index volume_series on search.volume (municipality_id, series);
create index volume_changed on search.volume (changed_in);

create table search.entry (
  municipality_id bigint  not null,
  volume_id       bigint  not null,
  position        integer not null check (position >= 0),
  kind            text    not null check (kind <> ''),
  address         text    not null check (address <> ''),
  title           text    not null,
  context         text[]  not null,
  passages        text[]  not null,
  primary key (volume_id, position),
  foreign key (municipality_id, volume_id) references search.volume (municipality_id, id)
);

-- Each row asks every process to build its index anew.
create table search.rebuild (
  id              bigint generated always as identity primary key,
  municipality_id bigint not null references organization.municipality
);
