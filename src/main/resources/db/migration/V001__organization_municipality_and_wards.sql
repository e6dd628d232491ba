create schema organization;

create table organization.municipality (
  id      bigint generated always as identity primary key,
  code    text not null unique check (code ~ '^[0-9]{6}$'),
  slug    text not null unique check (slug ~ '^[a-z][a-z0-9-]*$'),
  name    text not null check (name <> ''),
  kana    text not null check (kana <> ''),
  english text not null check (english <> '')
);

-- A ward's slug is the first word of its addresses, so it may not be a word that other pages use.
create table organization.ward (
  id              bigint  generated always as identity primary key,
  municipality_id bigint  not null references organization.municipality,
  slug            text    not null check (slug ~ '^[a-z][a-z0-9-]*$'),
  name            text    not null check (name <> ''),
  kana            text    not null check (kana <> ''),
  english         text    not null check (english <> ''),
  board_column    integer not null check (board_column >= 1),
  board_row       integer not null check (board_row >= 1),
  unique (municipality_id, id),
  unique (municipality_id, slug),
  unique (municipality_id, name),
  unique (municipality_id, board_column, board_row),
  constraint ward_slug_is_free check (
    slug not in ('about', 'api', 'assets', 'council', 'data', 'desk', 'en', 'error', 'health', 'ja',
                 'open311', 'reform', 'search', 'static', 'voices'))
);

create table organization.history (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null references organization.municipality,
  who             text        not null check (who <> ''),
  what            text        not null check (what <> ''),
  why             text        not null,
  occurred_at     timestamptz not null
);

create function organization.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'restrict_violation',
    message = format('%s.%s is never changed, only added to', tg_table_schema, tg_table_name);
end $$;

create trigger history_is_kept before update or delete or truncate on organization.history
  for each statement execute function organization.refuse_change();
