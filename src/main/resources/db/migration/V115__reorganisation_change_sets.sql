create schema reorganisation;

-- What becomes of units on a day. Open to changes until it is applied, and kept as it was then.
create table reorganisation.change_set (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null references organization.municipality,
  day             date        not null,
  title           text        not null check (title <> ''),
  made_by         text        not null check (made_by <> ''),
  made_at         timestamptz not null,
  scheduled_by    text,
  failure         text,
  applied_by      text,
  applied_at      timestamptz,
  unique (municipality_id, id),
  check ((applied_by is null) = (applied_at is null))
);

-- An heir is a unit (u7) or one that another change of the set opens (c3).
create table reorganisation.change (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  set_id          bigint      not null,
  kind            text        not null check (kind in ('OPEN', 'RENAME', 'CLOSE', 'MERGE', 'SPLIT')),
  unit_id         bigint,
  ward_id         bigint,
  name            text        not null,
  english         text        not null,
  heir            text        check (heir ~ '^[uc][0-9]{1,18}$'),
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  check ((kind = 'OPEN') = (unit_id is null)),
  check ((kind = 'MERGE') = (heir is not null)),
  foreign key (municipality_id, set_id) references reorganisation.change_set (municipality_id, id),
  foreign key (municipality_id, unit_id) references organization.unit (municipality_id, id),
  foreign key (municipality_id, ward_id) references organization.ward (municipality_id, id)
);

-- To whom one node or one person goes, where the changes alone do not say.
create table reorganisation.told (
  municipality_id bigint      not null,
  set_id          bigint      not null,
  thing           text        not null check (thing ~ '^[np][0-9]{1,18}$'),
  heir            text        not null check (heir ~ '^[uc][0-9]{1,18}$'),
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  primary key (set_id, thing),
  foreign key (municipality_id, set_id) references reorganisation.change_set (municipality_id, id)
);

create function reorganisation.refuse_when_applied() returns trigger language plpgsql as $$
begin
  if exists (select from reorganisation.change_set
              where id = coalesce(new.set_id, old.set_id) and applied_at is not null) then
    raise exception using errcode = 'restrict_violation',
      message = 'the change set is applied: it stays as it is';
  end if;
  return coalesce(new, old);
end $$;

create function reorganisation.refuse_set_when_applied() returns trigger language plpgsql as $$
begin
  if old.applied_at is not null then
    raise exception using errcode = 'restrict_violation',
      message = 'the change set is applied: it stays as it is';
  end if;
  return new;
end $$;

create trigger change_set_is_kept before delete or truncate on reorganisation.change_set
  for each statement execute function kusei.refuse_change();
create trigger change_set_stays_once_applied before update on reorganisation.change_set
  for each row execute function reorganisation.refuse_set_when_applied();
create trigger change_stays_once_applied before insert or update or delete on reorganisation.change
  for each row execute function reorganisation.refuse_when_applied();
create trigger told_stays_once_applied before insert or update or delete on reorganisation.told
  for each row execute function reorganisation.refuse_when_applied();
