create schema intake;

-- A file that was read; its bytes are in the data folder under its hash.
create table intake.source_file (
  municipality_id bigint      not null references organization.municipality,
  hash            text        not null check (hash ~ '^[0-9a-f]{64}$'),
  name            text        not null check (name <> ''),
  bytes           bigint      not null check (bytes > 0),
  format          text        not null check (format in ('TEXT', 'HTML', 'PDF', 'DOCX', 'XLSX',
                                                         'STRATML')),
  lines           text[]      not null,
  received_at     timestamptz not null,
  primary key (municipality_id, hash)
);

-- A file on its way into the record. recognised is the outline as read; edits lead on from there.
create table intake.import (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  source_hash     text        not null,
  name            text        not null check (name <> ''),
  recognised      jsonb       not null,
  status          text        not null
                  check (status in ('RECOGNISED', 'EDITED', 'ACCEPTED', 'REJECTED')),
  version         integer     not null check (version >= 0),
  edition_id      bigint      references policy.edition,
  programme_id    bigint      references policy.reform_programme,
  received_at     timestamptz not null,
  decided_at      timestamptz,
  unique (municipality_id, id),
  foreign key (municipality_id, source_hash) references intake.source_file (municipality_id, hash),
  constraint import_became_something_when_accepted
    check ((status = 'ACCEPTED') = (num_nonnulls(edition_id, programme_id) = 1)),
  check ((status in ('ACCEPTED', 'REJECTED')) = (decided_at is not null))
);
-- The same file is under review or accepted once; after a rejection it may come again.
create unique index import_of_a_file on intake.import (municipality_id, source_hash)
  where status <> 'REJECTED';

create table intake.edit (
  municipality_id bigint      not null,
  import_id       bigint      not null,
  number          integer     not null check (number >= 1),
  edit            jsonb       not null,
  undone          boolean     not null,
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  primary key (import_id, number),
  foreign key (municipality_id, import_id) references intake.import (municipality_id, id)
);

create table intake.history (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  import_id       bigint      not null,
  who             text        not null check (who <> ''),
  what            text        not null check (what <> ''),
  why             text        not null,
  occurred_at     timestamptz not null,
  foreign key (municipality_id, import_id) references intake.import (municipality_id, id)
);

create function intake.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'restrict_violation',
    message = format('%s.%s is never changed, only added to', tg_table_schema, tg_table_name);
end $$;

create function intake.refuse_decided() returns trigger language plpgsql as $$
begin
  if old.status in ('ACCEPTED', 'REJECTED') then
    raise exception using errcode = 'restrict_violation',
      message = format('import %s is decided', old.id);
  end if;
  return new;
end $$;

create trigger source_file_is_kept before update or delete or truncate on intake.source_file
  for each statement execute function intake.refuse_change();
create trigger import_is_kept before delete or truncate on intake.import
  for each statement execute function intake.refuse_change();
create trigger import_reads_once before update of id, municipality_id, source_hash, name, recognised
  on intake.import for each statement execute function intake.refuse_change();
create trigger import_is_decided_once before update on intake.import
  for each row execute function intake.refuse_decided();
create trigger edit_is_kept before delete or truncate on intake.edit
  for each statement execute function intake.refuse_change();
create trigger edit_says_what_it_said before update of import_id, number, edit, who, occurred_at
  on intake.edit for each statement execute function intake.refuse_change();
create trigger history_is_kept before update or delete or truncate on intake.history
  for each statement execute function intake.refuse_change();
