create schema audit;

-- Who did, saw, searched and exported what. Each row carries the hash of the row before it, so
-- that no row can be changed, taken out, put in or moved without a trace.
create table audit.entry (
  municipality_id bigint      not null references organization.municipality,
  number          bigint      not null check (number > 0),
  occurred_at     timestamptz not null,
  who             text        not null check (who <> ''),
  kind            text        not null check (kind in ('ACCOUNT', 'CHANGED', 'VIEWED', 'SEARCHED',
                                                       'EXPORTED', 'REFUSED', 'FAILED')),
  what            text        not null check (what <> ''),
  address         text        not null,
  previous        bytea       not null check (length(previous) = 32),
  hash            bytea       not null check (length(hash) = 32),
  primary key (municipality_id, number)
);

-- The last row there must be.
create table audit.head (
  municipality_id bigint not null references organization.municipality primary key,
  number          bigint not null,
  hash            bytea  not null
);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'restrict_violation',
    message = format('%s.%s is never changed, only added to', tg_table_schema, tg_table_name);
end $$;

create trigger entry_is_kept before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse_change();
create trigger head_is_kept before delete or truncate on audit.head
  for each statement execute function audit.refuse_change();
