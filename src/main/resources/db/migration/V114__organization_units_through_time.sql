-- Units end and are called otherwise; what they were called stays. A closed unit's name is free.
alter table organization.unit add column closed_on date;
alter table organization.unit drop constraint unit_municipality_id_ward_id_name_key;
create unique index unit_name_is_one_units on organization.unit
  (municipality_id, ward_id, name) nulls not distinct where closed_on is null;

-- What a unit was called before that day.
create table organization.unit_name (
  municipality_id bigint not null,
  unit_id         bigint not null,
  until           date   not null,
  name            text   not null check (name <> ''),
  english         text   not null check (english <> ''),
  primary key (unit_id, until),
  foreign key (municipality_id, unit_id) references organization.unit (municipality_id, id)
);
create trigger unit_name_is_kept before update or delete or truncate on organization.unit_name
  for each statement execute function kusei.refuse_change();
