-- What every schema's tables are guarded by stands once.
create function kusei.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'restrict_violation',
    message = format('%s.%s is never changed, only added to', tg_table_schema, tg_table_name);
end $$;

-- Frozen is frozen. The row lock makes a writer and the one who freezes wait for each other.
create function kusei.require_open(schema text, owner text, owner_id bigint) returns void
language plpgsql as $$
declare
  frozen timestamptz;
begin
  execute format('select frozen_at from %I.%I where id = $1 for share', schema, owner)
    into frozen using owner_id;
  if frozen is not null then
    raise exception using errcode = 'restrict_violation',
      message = format('%s %s is frozen since %s', owner, owner_id, frozen);
  end if;
end $$;

-- Arguments: the table that freezes, of the same schema, and the column that points to it.
create function kusei.refuse_below_frozen() returns trigger language plpgsql as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    perform kusei.require_open(tg_table_schema, tg_argv[0], (to_jsonb(old) ->> tg_argv[1])::bigint);
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    perform kusei.require_open(tg_table_schema, tg_argv[0], (to_jsonb(new) ->> tg_argv[1])::bigint);
    return new;
  end if;
  return old;
end $$;

create function kusei.refuse_frozen() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.frozen_at is not null then
      raise exception using errcode = 'restrict_violation',
        message = format('%s is filled first and frozen then', tg_table_name);
    end if;
    return new;
  end if;
  if old.frozen_at is not null then
    raise exception using errcode = 'restrict_violation',
      message = format('%s %s is frozen since %s', tg_table_name, old.id, old.frozen_at);
  end if;
  return case tg_op when 'UPDATE' then new else old end;
end $$;

do $$
declare
  guard record;
  spare record;
begin
  for guard in
    select t.tgname as name, t.tgrelid::regclass as guarded, pg_get_triggerdef(t.oid) as made,
           format('%I.%I()', n.nspname, p.proname) as before, p.proname
      from pg_trigger t
      join pg_proc p on p.oid = t.tgfoid
      join pg_namespace n on n.oid = p.pronamespace
     where not t.tgisinternal and n.nspname <> 'kusei'
       and p.proname in ('refuse_change', 'refuse_frozen', 'refuse_below_frozen')
  loop
    execute format('drop trigger %I on %s', guard.name, guard.guarded);
    execute regexp_replace(guard.made, 'EXECUTE FUNCTION \w+\.', 'EXECUTE FUNCTION kusei.');
  end loop;
  for spare in
    select p.oid::regprocedure as signature
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname <> 'kusei'
       and p.proname in ('refuse_change', 'refuse_frozen', 'refuse_below_frozen', 'require_open')
  loop
    execute format('drop function %s', spare.signature);
  end loop;
end $$;

-- The city's reform programme leaves the schema of the wards' policies, its history with it.
create schema reform;
alter table policy.reform_programme set schema reform;
alter table reform.reform_programme rename to programme;
alter table policy.programme_item set schema reform;
alter table reform.programme_item rename to item;
alter table policy.item_review set schema reform;
alter table reform.item_review rename to review;
drop trigger programme_item_is_frozen on reform.item;
drop trigger item_review_is_frozen on reform.review;
alter trigger reform_programme_is_frozen on reform.programme rename to programme_is_frozen;
create trigger item_is_frozen before insert or update or delete on reform.item
  for each row execute function kusei.refuse_below_frozen('programme', 'programme_id');
create trigger review_is_frozen before insert or update or delete on reform.review
  for each row execute function kusei.refuse_below_frozen('programme', 'programme_id');

create table reform.history (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null references organization.municipality,
  programme_id    bigint      not null references reform.programme,
  who             text        not null check (who <> ''),
  what            text        not null check (what <> ''),
  why             text        not null,
  occurred_at     timestamptz not null
);
insert into reform.history (municipality_id, programme_id, who, what, why, occurred_at)
  select municipality_id, programme_id, who, what, why, occurred_at
    from policy.history where programme_id is not null order by id;
alter table policy.history disable trigger user;
delete from policy.history where programme_id is not null;
alter table policy.history enable trigger user;
alter table policy.history drop column programme_id;
create trigger history_is_kept before update or delete or truncate on reform.history
  for each statement execute function kusei.refuse_change();
