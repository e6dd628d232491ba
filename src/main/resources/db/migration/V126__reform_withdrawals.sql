-- A review of the reform programme that was recorded by mistake leaves the public record as an
-- edition does: its frozen rows stay, and one row says for ever who took it back, when and why.

-- The rules of withdrawals stand once, for every schema that has them.
-- Arguments: the table that freezes, of the same schema, and the column that points to it.
create function kusei.refuse_withdrawal_of_unfrozen() returns trigger language plpgsql as $$
declare
  frozen boolean;
begin
  execute format(
      'select exists (select from %I.%I where id = $1 and frozen_at is not null)',
      tg_table_schema, tg_argv[0])
    into frozen using (to_jsonb(new) ->> tg_argv[1])::bigint;
  if not frozen then
    raise exception using errcode = 'restrict_violation',
      message = format('%s %s was never public', tg_argv[0], to_jsonb(new) ->> tg_argv[1]);
  end if;
  return new;
end $$;

-- Argument: the column by which the schema's withdrawals say what is withdrawn.
create function kusei.refuse_correction_of_public() returns trigger language plpgsql as $$
declare
  withdrawn boolean;
begin
  if new.corrects_id is null then
    return new;
  end if;
  execute format(
      'select exists (select from %I.withdrawal where %I = $1)', tg_table_schema, tg_argv[0])
    into withdrawn using new.corrects_id;
  if not withdrawn then
    raise exception using errcode = 'restrict_violation',
      message = format('%s %s is not withdrawn', tg_table_name, new.corrects_id);
  end if;
  return new;
end $$;

drop trigger withdrawal_is_of_a_frozen_edition on policy.withdrawal;
create trigger withdrawal_is_of_a_frozen_edition before insert on policy.withdrawal
  for each row execute function kusei.refuse_withdrawal_of_unfrozen('edition', 'edition_id');
drop trigger edition_corrects_a_withdrawn_one on policy.edition;
create trigger edition_corrects_a_withdrawn_one before insert on policy.edition
  for each row execute function kusei.refuse_correction_of_public('edition_id');
drop function policy.refuse_withdrawal_of_unfrozen();
drop function policy.refuse_correction_of_public();

create table reform.withdrawal (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  programme_id    bigint      not null unique,
  who             text        not null check (who <> ''),
  reason          text        not null check (reason ~ '[^[:space:]]'),
  occurred_at     timestamptz not null,
  foreign key (municipality_id, programme_id) references reform.programme (municipality_id, id)
);

-- A correction says which withdrawn review it stands for; that may be another year's.
alter table reform.programme add column corrects_id bigint unique;
alter table reform.programme add constraint programme_corrects_another check (corrects_id <> id);
alter table reform.programme add foreign key (municipality_id, corrects_id)
  references reform.programme (municipality_id, id);

-- What anyone may read.
create view reform.public_programme as
  select p.* from reform.programme p
   where p.frozen_at is not null
     and not exists (select from reform.withdrawal w where w.programme_id = p.id);

-- A file is one public review of a year; once that is withdrawn the file may come again. The lock
-- makes two writers wait for each other; the use case takes the same.
alter table reform.programme
  drop constraint reform_programme_municipality_id_fiscal_year_source_hash_key;
create function reform.refuse_same_file() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(
    hashtextextended('reform programme ' || new.municipality_id, 0));
  if exists (select from reform.programme p
              where p.municipality_id = new.municipality_id and p.fiscal_year = new.fiscal_year
                and p.source_hash = new.source_hash
                and not exists (select from reform.withdrawal w where w.programme_id = p.id)) then
    raise exception using errcode = 'unique_violation',
      message = format('the file is a review of %s already', new.fiscal_year);
  end if;
  return new;
end $$;

create trigger withdrawal_is_kept before update or delete or truncate on reform.withdrawal
  for each statement execute function kusei.refuse_change();
create trigger withdrawal_is_of_a_frozen_review before insert on reform.withdrawal
  for each row execute function kusei.refuse_withdrawal_of_unfrozen('programme', 'programme_id');
create trigger review_corrects_a_withdrawn_one before insert on reform.programme
  for each row execute function kusei.refuse_correction_of_public('programme_id');
create trigger review_of_a_file_is_one before insert on reform.programme
  for each row execute function reform.refuse_same_file();

create index import_of_a_review on intake.import (programme_id);
