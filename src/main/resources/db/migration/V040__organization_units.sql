-- Units: a section (課) of a ward, or a bureau (局) of the city.
create table organization.unit (
  id              bigint generated always as identity primary key,
  municipality_id bigint not null references organization.municipality,
  ward_id         bigint,
  kind            text   not null check (kind in ('SECTION', 'BUREAU')),
  name            text   not null check (name <> ''),
  english         text   not null check (english <> ''),
  unique (municipality_id, id),
  unique nulls not distinct (municipality_id, ward_id, name),
  foreign key (municipality_id, ward_id) references organization.ward (municipality_id, id),
  constraint unit_belongs_where_its_kind_does check ((kind = 'SECTION') = (ward_id is not null))
);
