create schema difference;

-- What a person said about two nodes of the record; the latest word about a pair holds.
create table difference.overruling (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  one_key         bigint      not null,
  other_key       bigint      not null,
  verdict         text        not null check (verdict in ('SAME', 'OTHER', 'WITHDRAWN')),
  who             text        not null check (who <> ''),
  why             text        not null check (why <> ''),
  occurred_at     timestamptz not null,
  constraint overruling_pair_has_one_form check (one_key <= other_key),
  foreign key (municipality_id, one_key) references policy.node_key (municipality_id, id),
  foreign key (municipality_id, other_key) references policy.node_key (municipality_id, id)
);
create index overruling_pair on difference.overruling (municipality_id, one_key, other_key, id desc);

create function difference.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'restrict_violation',
    message = format('%s.%s is never changed, only added to', tg_table_schema, tg_table_name);
end $$;

create trigger overruling_is_kept before update or delete or truncate on difference.overruling
  for each statement execute function difference.refuse_change();
