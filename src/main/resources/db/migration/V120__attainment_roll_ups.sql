create schema attainment;

-- Of which edition the tree of a ward's year is counted. Whoever changes what is counted locks it.
create table attainment.tree (
  municipality_id bigint  not null,
  ward_id         bigint  not null,
  fiscal_year     integer not null,
  edition_id      bigint  not null,
  primary key (ward_id, fiscal_year),
  foreign key (municipality_id, ward_id) references organization.ward (municipality_id, id),
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id)
);

-- The nodes of the tree, and the ward itself, which has no key and stands above the issues.
create table attainment.place (
  id              bigint  generated always as identity primary key,
  municipality_id bigint  not null,
  ward_id         bigint  not null,
  fiscal_year     integer not null,
  key_id          bigint,
  above           bigint  references attainment.place (id) on delete cascade,
  unique (municipality_id, id),
  unique (key_id),
  unique nulls not distinct (ward_id, fiscal_year, key_id),
  constraint place_without_a_key_is_the_ward check ((key_id is null) = (above is null)),
  foreign key (ward_id, fiscal_year)
    references attainment.tree (ward_id, fiscal_year) on delete cascade,
  foreign key (municipality_id, key_id) references policy.node_key (municipality_id, id)
);

-- What an indicator has come to, and how it stands: as it is, and as it will be from a day on if
-- nothing is handed in before. No fact here changes because a day passes.
create table attainment.standing (
  municipality_id bigint  not null,
  indicator_id    bigint  primary key,
  key_id          bigint  not null,
  value           numeric,
  numerator       numeric,
  denominator     numeric,
  rate            numeric,
  first_rate      numeric,
  standing        text    not null,
  turns_on        date,
  turns_to        text,
  first_standing  text    not null,
  first_turns_on  date,
  first_turns_to  text,
  check ((turns_on is null) = (turns_to is null)),
  check ((first_turns_on is null) = (first_turns_to is null)),
  foreign key (municipality_id, indicator_id) references indicator.indicator (municipality_id, id),
  foreign key (municipality_id, key_id) references policy.node_key (municipality_id, id)
);

-- How many indicators at the place and below it stand so: the sum of the changes up to a day.
create table attainment.tally (
  municipality_id bigint  not null,
  place_id        bigint  not null,
  against         text    not null check (against in ('IN_FORCE', 'FIRST')),
  standing        text    not null,
  since           date    not null,
  change          integer not null,
  primary key (place_id, against, standing, since),
  foreign key (municipality_id, place_id)
    references attainment.place (municipality_id, id) on delete cascade
);

create index place_below on attainment.place (above);
create index standing_of_node on attainment.standing (key_id);
