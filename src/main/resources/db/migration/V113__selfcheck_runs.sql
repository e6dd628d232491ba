create schema selfcheck;

-- What a self-check found. A nightly one names its night, so that one process a night makes it.
create table selfcheck.run (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null references organization.municipality,
  night           date,
  started_at      timestamptz not null,
  finished_at     timestamptz,
  sound           boolean,
  findings        jsonb,
  unique (municipality_id, night),
  check (num_nulls(finished_at, sound, findings) in (0, 3))
);

create trigger run_is_kept before delete or truncate on selfcheck.run
  for each statement execute function kusei.refuse_change();
