create schema policy;

create table policy.policy (
  id              bigint  generated always as identity primary key,
  municipality_id bigint  not null,
  ward_id         bigint  not null,
  fiscal_year     integer not null check (fiscal_year between 1926 and 2200),
  unique (ward_id, fiscal_year),
  unique (municipality_id, id),
  unique (ward_id, fiscal_year, id),
  foreign key (municipality_id, ward_id) references organization.ward (municipality_id, id)
);

-- An edition is filled while frozen_at is null, in one transaction, and immutable from then on.
create table policy.edition (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  policy_id       bigint      not null,
  number          integer     not null check (number >= 1),
  stage           text        not null check (stage in ('OUTLINE', 'DRAFT', 'ADOPTED', 'REVISED')),
  head            text        check (head <> ''),
  published_on    date,
  contact_unit    text,
  contact_phone   text,
  contact_fax     text,
  contact_address text,
  source_hash     text        check (source_hash ~ '^[0-9a-f]{64}$'),
  source_name     text        check (source_name <> ''),
  reason          text        not null,
  frozen_at       timestamptz,
  unique (policy_id, number),
  unique (policy_id, source_hash),
  unique (municipality_id, id),
  check ((source_hash is null) = (source_name is null)),
  foreign key (municipality_id, policy_id) references policy.policy (municipality_id, id)
);
create index edition_newest on policy.edition (municipality_id, frozen_at desc);

-- The name of a node in all editions of a year. Its predecessor is a node of the same kind in the
-- same ward's policy of the year before; the foreign key holds exactly that.
create table policy.node_key (
  id              bigint  generated always as identity primary key,
  municipality_id bigint  not null,
  policy_id       bigint  not null,
  ward_id         bigint  not null,
  fiscal_year     integer not null,
  kind            text    not null check (kind in ('ISSUE', 'STRATEGY', 'INITIATIVE')),
  previous_year   integer not null generated always as (fiscal_year - 1) stored,
  predecessor_id  bigint,
  unique (municipality_id, id),
  unique (id, policy_id, kind),
  unique (ward_id, fiscal_year, kind, id),
  foreign key (municipality_id, policy_id) references policy.policy (municipality_id, id),
  foreign key (ward_id, fiscal_year, policy_id) references policy.policy (ward_id, fiscal_year, id),
  constraint node_key_predecessor_is_of_the_year_before
    foreign key (ward_id, previous_year, kind, predecessor_id)
    references policy.node_key (ward_id, fiscal_year, kind, id)
);
create index node_key_predecessor on policy.node_key (predecessor_id);

create table policy.node (
  municipality_id bigint  not null,
  edition_id      bigint  not null,
  policy_id       bigint  not null,
  key_id          bigint  not null,
  parent_id       bigint,
  kind            text    not null,
  code            text    check (code <> ''),
  title           text    not null check (title <> ''),
  position        integer not null check (position >= 0),
  primary key (edition_id, key_id),
  unique nulls not distinct (edition_id, parent_id, position),
  constraint node_top_is_an_issue check ((kind = 'ISSUE') = (parent_id is null)),
  constraint node_is_not_its_own_parent check (parent_id <> key_id),
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id),
  foreign key (municipality_id, policy_id) references policy.policy (municipality_id, id),
  foreign key (key_id, policy_id, kind) references policy.node_key (id, policy_id, kind),
  foreign key (edition_id, parent_id) references policy.node (edition_id, key_id)
);
create index node_key_id on policy.node (key_id);

create table policy.paragraph (
  municipality_id bigint  not null,
  edition_id      bigint  not null,
  key_id          bigint  not null,
  position        integer not null check (position >= 0),
  text            text    not null check (text <> ''),
  primary key (edition_id, key_id, position),
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id),
  foreign key (edition_id, key_id) references policy.node (edition_id, key_id)
);

-- No default anywhere: a sum is written, or that there is none of its own (「-」), never neither.
create table policy.budget_line (
  municipality_id bigint  not null,
  edition_id      bigint  not null,
  key_id          bigint  not null,
  position        integer not null check (position >= 0),
  fiscal_year     integer check (fiscal_year between 1926 and 2200),
  authority       text    not null check (authority in ('WARD', 'CITY_MANAGER')),
  phase           text    not null check (phase in ('ESTIMATE', 'SETTLED')),
  yen             bigint,
  none_of_its_own boolean not null,
  primary key (edition_id, key_id, position),
  constraint budget_line_is_a_sum_or_none check ((yen is null) = none_of_its_own),
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id),
  foreign key (edition_id, key_id) references policy.node (edition_id, key_id)
);

create table policy.statement (
  municipality_id bigint  not null,
  edition_id      bigint  not null,
  position        integer not null check (position >= 0),
  kind            text    not null check (kind in ('GOAL', 'MISSION', 'PRINCIPLE')),
  text            text    not null check (text <> ''),
  primary key (edition_id, position),
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id)
);

create table policy.reform_item (
  municipality_id bigint  not null,
  edition_id      bigint  not null,
  position        integer not null check (position >= 0),
  code            text    check (code <> ''),
  title           text    not null check (title <> ''),
  reform_references text[] not null,
  actions         text[]  not null,
  primary key (edition_id, position),
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id)
);

create table policy.self_evaluation (
  municipality_id bigint  not null,
  edition_id      bigint  not null,
  part            text    not null check (part in ('ACHIEVEMENT', 'REMAINING')),
  position        integer not null check (position >= 0),
  text            text    not null check (text <> ''),
  primary key (edition_id, part, position),
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id)
);

create table policy.attachment (
  municipality_id bigint  not null,
  edition_id      bigint  not null,
  position        integer not null check (position >= 0),
  title           text    not null check (title <> ''),
  href            text    check (href <> ''),
  primary key (edition_id, position),
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id)
);

-- Where in the edition's source file something stood, and how it read there.
create table policy.provenance (
  municipality_id bigint  not null,
  edition_id      bigint  not null,
  part            text    not null check (part in ('STATEMENT', 'NODE', 'PARAGRAPH', 'REFORM_ITEM',
                                                   'ACHIEVEMENT', 'REMAINING', 'ATTACHMENT')),
  key_id          bigint,
  position        integer not null check (position >= 0),
  source_hash     text    not null check (source_hash ~ '^[0-9a-f]{64}$'),
  first_line      integer not null check (first_line >= 1),
  last_line       integer not null,
  quote           text    not null,
  unique nulls not distinct (edition_id, part, key_id, position),
  check (last_line >= first_line),
  check ((key_id is not null) = (part in ('NODE', 'PARAGRAPH'))),
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id),
  foreign key (edition_id, key_id) references policy.node (edition_id, key_id)
);

-- The city's reform programme as one published document of one year reviews it.
create table policy.reform_programme (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null references organization.municipality,
  fiscal_year     integer     not null check (fiscal_year between 1926 and 2200),
  number          integer     not null check (number >= 1),
  published_on    date,
  source_hash     text        not null check (source_hash ~ '^[0-9a-f]{64}$'),
  source_name     text        not null check (source_name <> ''),
  reason          text        not null,
  frozen_at       timestamptz,
  unique (municipality_id, fiscal_year, number),
  unique (municipality_id, fiscal_year, source_hash),
  unique (municipality_id, id)
);

create table policy.programme_item (
  municipality_id    bigint  not null,
  programme_id       bigint  not null,
  position           integer not null check (position >= 0),
  code               text    check (code <> ''),
  title              text    not null check (title <> ''),
  purpose            text[]  not null,
  approach           text[]  not null,
  actions            text[]  not null,
  outcome_target     text[]  not null,
  performance_target text[]  not null,
  first_line         integer check (first_line >= 1),
  last_line          integer check (last_line >= first_line),
  quote              text,
  primary key (programme_id, position),
  check (num_nulls(first_line, last_line, quote) in (0, 3)),
  foreign key (municipality_id, programme_id) references policy.reform_programme (municipality_id, id)
);

create table policy.item_review (
  municipality_id bigint  not null,
  programme_id    bigint  not null,
  item_position   integer not null,
  position        integer not null check (position >= 0),
  done            text[]  not null,
  rating          text    check (rating <> ''),
  assessment      text[]  not null,
  remaining       text[]  not null,
  next_steps      text[]  not null,
  primary key (programme_id, item_position, position),
  foreign key (municipality_id, programme_id) references policy.reform_programme (municipality_id, id),
  foreign key (programme_id, item_position) references policy.programme_item (programme_id, position)
);

create table policy.history (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null references organization.municipality,
  edition_id      bigint      references policy.edition,
  programme_id    bigint      references policy.reform_programme,
  who             text        not null check (who <> ''),
  what            text        not null check (what <> ''),
  why             text        not null,
  occurred_at     timestamptz not null
);

-- Frozen is frozen. The row lock makes a writer and the one who freezes wait for each other.
create function policy.require_open(owner text, owner_id bigint) returns void language plpgsql as $$
declare
  frozen timestamptz;
begin
  execute format('select frozen_at from policy.%I where id = $1 for share', owner)
    into frozen using owner_id;
  if frozen is not null then
    raise exception using errcode = 'restrict_violation',
      message = format('%s %s is frozen since %s', owner, owner_id, frozen);
  end if;
end $$;

-- Arguments: the table that freezes, the column that points to it.
create function policy.refuse_below_frozen() returns trigger language plpgsql as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    perform policy.require_open(tg_argv[0], (to_jsonb(old) ->> tg_argv[1])::bigint);
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    perform policy.require_open(tg_argv[0], (to_jsonb(new) ->> tg_argv[1])::bigint);
    return new;
  end if;
  return old;
end $$;

create function policy.refuse_frozen() returns trigger language plpgsql as $$
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

create function policy.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'restrict_violation',
    message = format('%s.%s is never changed, only added to', tg_table_schema, tg_table_name);
end $$;

-- Who a policy belongs to is part of what its frozen editions say.
create trigger policy_is_kept before update on policy.policy
  for each statement execute function policy.refuse_change();
create trigger node_key_is_kept before update of id, municipality_id, policy_id, ward_id, fiscal_year, kind
  on policy.node_key for each statement execute function policy.refuse_change();
create trigger history_is_kept before update or delete on policy.history
  for each statement execute function policy.refuse_change();

create trigger edition_is_frozen before insert or update or delete on policy.edition
  for each row execute function policy.refuse_frozen();
create trigger reform_programme_is_frozen before insert or update or delete on policy.reform_programme
  for each row execute function policy.refuse_frozen();

do $$
declare
  below text;
begin
  foreach below in array array['node', 'paragraph', 'budget_line', 'statement', 'reform_item',
                               'self_evaluation', 'attachment', 'provenance'] loop
    execute format(
      'create trigger %I before insert or update or delete on policy.%I
         for each row execute function policy.refuse_below_frozen(%L, %L)',
      below || '_is_frozen', below, 'edition', 'edition_id');
  end loop;
  foreach below in array array['programme_item', 'item_review'] loop
    execute format(
      'create trigger %I before insert or update or delete on policy.%I
         for each row execute function policy.refuse_below_frozen(%L, %L)',
      below || '_is_frozen', below, 'reform_programme', 'programme_id');
  end loop;
  foreach below in array array['policy', 'edition', 'node_key', 'node', 'paragraph', 'budget_line',
                               'statement', 'reform_item', 'self_evaluation', 'attachment',
                               'provenance', 'reform_programme', 'programme_item', 'item_review',
                               'history'] loop
    execute format(
      'create trigger %I before truncate on policy.%I
         for each statement execute function policy.refuse_change()',
      below || '_is_not_truncated', below);
  end loop;
end $$;
