-- Up to which day the values of a ward's year are public; the last number holds.
create table indicator.release (
  municipality_id bigint      not null,
  ward_id         bigint      not null,
  fiscal_year     integer     not null,
  number          integer     not null check (number >= 1),
  until           date        not null,
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  primary key (ward_id, fiscal_year, number),
  foreign key (municipality_id, ward_id) references organization.ward (municipality_id, id)
);

-- A finished review has read the indicator's values up to that period: no further ones come in.
create table indicator.closure (
  municipality_id bigint      not null,
  indicator_id    bigint      not null,
  until_period    integer     not null check (until_period between 1 and 12),
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  primary key (indicator_id, until_period),
  foreign key (municipality_id, indicator_id) references indicator.indicator (municipality_id, id)
);

-- What an indicator was before somebody described it anew.
create table indicator.redefinition (
  municipality_id bigint      not null,
  indicator_id    bigint      not null,
  number          integer     not null check (number >= 1),
  was             jsonb       not null,
  reason          text        not null check (reason <> ''),
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  primary key (indicator_id, number),
  foreign key (municipality_id, indicator_id) references indicator.indicator (municipality_id, id)
);

create function indicator.refuse_closed_period() returns trigger language plpgsql as $$
begin
  if exists (select from indicator.closure
              where indicator_id = new.indicator_id and until_period >= new.period) then
    raise exception using errcode = 'restrict_violation',
      message = format('period %s of indicator %s was read by a finished review',
                       new.period, new.indicator_id);
  end if;
  return new;
end $$;

create function indicator.refuse_other_direction() returns trigger language plpgsql as $$
begin
  if old.direction is distinct from new.direction
     and exists (select from indicator.target where indicator_id = old.id) then
    raise exception using errcode = 'restrict_violation',
      message = format('indicator %s has targets: its direction stays', old.id);
  end if;
  return new;
end $$;

create trigger release_is_kept before update or delete or truncate on indicator.release
  for each statement execute function kusei.refuse_change();
create trigger closure_is_kept before update or delete or truncate on indicator.closure
  for each statement execute function kusei.refuse_change();
create trigger redefinition_is_kept before update or delete or truncate on indicator.redefinition
  for each statement execute function kusei.refuse_change();
create trigger observation_is_not_of_a_closed_period before insert on indicator.observation
  for each row execute function indicator.refuse_closed_period();
create trigger indicator_keeps_its_direction before update on indicator.indicator
  for each row execute function indicator.refuse_other_direction();

create index indicator_of_node on indicator.indicator (key_id, id);
