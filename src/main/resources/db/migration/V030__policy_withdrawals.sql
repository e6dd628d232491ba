-- An edition that was recorded by mistake leaves the public record. Its frozen rows stay, and this
-- row says for ever who took it back, when and why. Nothing takes a withdrawal back: what was right
-- after all is recorded again, as a further edition.
create table policy.withdrawal (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  edition_id      bigint      not null unique,
  who             text        not null check (who <> ''),
  reason          text        not null check (reason ~ '[^[:space:]]'),
  occurred_at     timestamptz not null,
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id)
);

-- A correction says which withdrawn edition it stands for; that may be another ward's or year's.
alter table policy.edition add column corrects_id bigint unique;
alter table policy.edition add constraint edition_corrects_another check (corrects_id <> id);
alter table policy.edition add foreign key (municipality_id, corrects_id)
  references policy.edition (municipality_id, id);

-- What anyone may read.
create view policy.public_edition as
  select e.*, p.ward_id, p.fiscal_year
    from policy.edition e join policy.policy p on p.id = e.policy_id
   where e.frozen_at is not null
     and not exists (select from policy.withdrawal w where w.edition_id = e.id);

create function policy.refuse_withdrawal_of_unfrozen() returns trigger language plpgsql as $$
begin
  if not exists (select from policy.edition where id = new.edition_id and frozen_at is not null) then
    raise exception using errcode = 'restrict_violation',
      message = format('edition %s was never public', new.edition_id);
  end if;
  return new;
end $$;

create function policy.refuse_correction_of_public() returns trigger language plpgsql as $$
begin
  if new.corrects_id is not null
     and not exists (select from policy.withdrawal where edition_id = new.corrects_id) then
    raise exception using errcode = 'restrict_violation',
      message = format('edition %s is not withdrawn', new.corrects_id);
  end if;
  return new;
end $$;

-- A file is one public edition of a policy; once that is withdrawn the file may come again. The lock
-- makes two writers of one policy wait for each other.
alter table policy.edition drop constraint edition_policy_id_source_hash_key;
create function policy.refuse_same_file() returns trigger language plpgsql as $$
begin
  perform from policy.policy where id = new.policy_id for no key update;
  if exists (select from policy.edition e
              where e.policy_id = new.policy_id and e.source_hash = new.source_hash
                and not exists (select from policy.withdrawal w where w.edition_id = e.id)) then
    raise exception using errcode = 'unique_violation',
      message = format('the file is an edition of policy %s already', new.policy_id);
  end if;
  return new;
end $$;

create trigger withdrawal_is_kept before update or delete or truncate on policy.withdrawal
  for each statement execute function policy.refuse_change();
create trigger withdrawal_is_of_a_frozen_edition before insert on policy.withdrawal
  for each row execute function policy.refuse_withdrawal_of_unfrozen();
create trigger edition_corrects_a_withdrawn_one before insert on policy.edition
  for each row execute function policy.refuse_correction_of_public();
create trigger edition_of_a_file_is_one before insert on policy.edition
  for each row execute function policy.refuse_same_file();
