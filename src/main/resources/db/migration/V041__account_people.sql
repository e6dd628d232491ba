create schema account;

-- A person's login is theirs for ever, so that the history never means two people by one name.
create table account.person (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null references organization.municipality,
  login           text        not null check (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  name            text        not null check (name <> ''),
  identity        text        check (identity <> ''),
  entered_at      timestamptz not null,
  ended_at        timestamptz check (ended_at >= entered_at),
  unique (municipality_id, id),
  unique (municipality_id, login),
  unique (municipality_id, identity)
);

-- A role that a person holds at the city (neither ward nor unit), at a ward or at a unit.
create table account.duty (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  person_id       bigint      not null,
  role            text        not null check (role in ('MAYOR', 'PLANNING', 'SECTION', 'BUREAU',
                                                       'ADMINISTRATOR', 'AUDITOR')),
  ward_id         bigint,
  unit_id         bigint,
  since           timestamptz not null,
  until           timestamptz check (until >= since),
  foreign key (municipality_id, person_id) references account.person (municipality_id, id),
  foreign key (municipality_id, ward_id) references organization.ward (municipality_id, id),
  foreign key (municipality_id, unit_id) references organization.unit (municipality_id, id)
);
create unique index duty_is_held_once on account.duty
  (municipality_id, person_id, role, ward_id, unit_id) nulls not distinct where until is null;

create table account.history (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  person_id       bigint      not null,
  who             text        not null check (who <> ''),
  what            text        not null check (what <> ''),
  why             text        not null,
  occurred_at     timestamptz not null,
  foreign key (municipality_id, person_id) references account.person (municipality_id, id)
);

create function account.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'restrict_violation',
    message = format('%s.%s is never changed, only added to', tg_table_schema, tg_table_name);
end $$;

create trigger history_is_kept before update or delete or truncate on account.history
  for each statement execute function account.refuse_change();
create trigger person_is_kept before delete or truncate on account.person
  for each statement execute function account.refuse_change();
create trigger login_is_theirs_for_ever before update of id, municipality_id, login, entered_at
  on account.person for each statement execute function account.refuse_change();
create trigger duty_is_kept before delete or truncate on account.duty
  for each statement execute function account.refuse_change();
create trigger duty_says_what_it_said
  before update of id, municipality_id, person_id, role, ward_id, unit_id, since
  on account.duty for each statement execute function account.refuse_change();
