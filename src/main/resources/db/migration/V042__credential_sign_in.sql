create schema credential;

-- How a person proves who they are. The password is an Argon2 text, codes are SHA-256 of random
-- words, the secret of the second factor is encrypted under a key that is not in the database.
create table credential.proof (
  municipality_id bigint  not null,
  person_id       bigint  not null primary key,
  password        text,
  code            bytea,
  code_until      timestamptz,
  secret          bytea,
  secret_proven   boolean not null default false,
  last_step       bigint  not null default 0,
  locked          boolean not null default false,
  foreign key (municipality_id, person_id) references account.person (municipality_id, id),
  constraint proof_code_ends check ((code is null) = (code_until is null))
);

create table credential.recovery_code (
  municipality_id bigint not null,
  person_id       bigint not null,
  code            bytea  not null,
  primary key (person_id, code),
  foreign key (municipality_id, person_id) references account.person (municipality_id, id)
);

-- Only a hash of what the browser holds: who reads this table cannot sign in with it.
create table credential.session (
  token           bytea       not null primary key,
  municipality_id bigint      not null,
  person_id       bigint      not null,
  stage           text        not null check (stage in ('CODE', 'PASSWORD', 'WHOLE', 'SAMPLE')),
  begun_at        timestamptz not null,
  seen_at         timestamptz not null,
  foreign key (municipality_id, person_id) references account.person (municipality_id, id)
);
create index session_of_a_person on credential.session (person_id);

-- Failed attempts, by login and by address; kept for a day.
create table credential.attempt (
  municipality_id bigint      not null references organization.municipality,
  bucket          text        not null,
  failures        integer     not null check (failures >= 0),
  last_at         timestamptz not null,
  primary key (municipality_id, bucket)
);
create index attempt_by_age on credential.attempt (last_at);
