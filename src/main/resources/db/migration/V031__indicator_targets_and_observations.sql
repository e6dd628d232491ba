create schema indicator;

-- What a node of a policy is measured by. How it is measured is fixed once a value is in.
create table indicator.indicator (
  id              bigint  generated always as identity primary key,
  municipality_id bigint  not null,
  key_id          bigint  not null,
  fiscal_year     integer not null,
  kind            text    not null check (kind in ('OUTCOME', 'PROCESS')),
  name            text    not null check (name <> ''),
  unit            text    not null check (unit <> ''),
  scale           text    not null check (scale in ('NUMBER', 'SHARE')),
  direction       text    not null check (direction in ('HIGHER', 'LOWER', 'WITHIN')),
  accumulation    text    not null check (accumulation in ('CUMULATIVE', 'LATEST')),
  rhythm          text    not null check (rhythm in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  baseline        numeric,
  withdrawal_low  numeric,
  withdrawal_high numeric,
  unique (key_id, name),
  unique (municipality_id, id),
  constraint indicator_withdrawal_fits_its_direction check (
    num_nonnulls(withdrawal_low, withdrawal_high) = 0
    or ((withdrawal_low is not null) = (direction in ('HIGHER', 'WITHIN'))
        and (withdrawal_high is not null) = (direction in ('LOWER', 'WITHIN')))),
  check (withdrawal_low <= withdrawal_high),
  foreign key (municipality_id, key_id) references policy.node_key (municipality_id, id)
);

-- Never overwritten: the last number is in force.
create table indicator.target (
  municipality_id bigint      not null,
  indicator_id    bigint      not null,
  number          integer     not null check (number >= 1),
  edition_id      bigint      not null,
  low             numeric,
  high            numeric,
  reason          text        not null,
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  primary key (indicator_id, number),
  check (num_nonnulls(low, high) >= 1),
  check (low <= high),
  constraint target_changed_says_why check (number = 1 or reason <> ''),
  foreign key (municipality_id, indicator_id) references indicator.indicator (municipality_id, id),
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id)
);

-- A correction is a further row of the period; the last number counts.
create table indicator.observation (
  municipality_id bigint      not null,
  indicator_id    bigint      not null,
  period          integer     not null check (period between 1 and 12),
  number          integer     not null check (number >= 1),
  count           numeric,
  numerator       numeric,
  denominator     numeric     check (denominator > 0),
  blank           text        check (blank in ('NOT_MEASURABLE')),
  reason          text        not null,
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  primary key (indicator_id, period, number),
  constraint observation_is_a_value_or_a_blank
    check (num_nonnulls(count, numerator, blank) = 1),
  check ((numerator is null) = (denominator is null)),
  constraint observation_corrected_or_blank_says_why
    check (reason <> '' or (number = 1 and blank is null)),
  foreign key (municipality_id, indicator_id) references indicator.indicator (municipality_id, id)
);

create function indicator.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'restrict_violation',
    message = format('%s.%s is never changed, only added to', tg_table_schema, tg_table_name);
end $$;

create function indicator.refuse_other_measure() returns trigger language plpgsql as $$
begin
  if (old.unit, old.scale, old.direction, old.accumulation, old.rhythm)
       is distinct from (new.unit, new.scale, new.direction, new.accumulation, new.rhythm)
     and exists (select from indicator.observation where indicator_id = old.id) then
    raise exception using errcode = 'restrict_violation',
      message = format('indicator %s has values: how it is measured stays', old.id);
  end if;
  return new;
end $$;

create trigger target_is_kept before update or delete or truncate on indicator.target
  for each statement execute function indicator.refuse_change();
create trigger observation_is_kept before update or delete or truncate on indicator.observation
  for each statement execute function indicator.refuse_change();
create trigger indicator_is_kept before delete or truncate on indicator.indicator
  for each statement execute function indicator.refuse_change();
create trigger indicator_is_measured_alike before update on indicator.indicator
  for each row execute function indicator.refuse_other_measure();
