create schema reminder;

-- Where a person wants to be reminded, and in which language; they may take it back.
create table reminder.subscription (
  municipality_id bigint      not null,
  person_id       bigint      not null primary key,
  address         text        not null check (address <> ''),
  language        text        not null check (language in ('ja', 'en')),
  since           timestamptz not null,
  foreign key (municipality_id, person_id) references account.person (municipality_id, id)
);

-- One digest a person and day: whichever process enters the row writes it, and whichever holds the
-- row sends it.
create table reminder.digest (
  municipality_id bigint      not null,
  person_id       bigint      not null,
  day             date        not null,
  items           integer     not null check (items > 0),
  address         text        not null check (address <> ''),
  subject         text        not null check (subject <> ''),
  body            text        not null check (body <> ''),
  written_at      timestamptz not null,
  attempts        integer     not null default 0,
  next_attempt_at timestamptz not null,
  failure         text,
  sent_at         timestamptz,
  primary key (person_id, day),
  foreign key (municipality_id, person_id) references account.person (municipality_id, id)
);
create index digest_unsent on reminder.digest (next_attempt_at) where sent_at is null;

create trigger digest_is_kept before delete or truncate on reminder.digest
  for each statement execute function kusei.refuse_change();
create trigger digest_says_what_it_said
  before update of municipality_id, person_id, day, items, address, subject, body, written_at
  on reminder.digest for each statement execute function kusei.refuse_change();
