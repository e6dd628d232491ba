create schema drafting;

-- A ward's policy of a year while it is written. It lives on through all editions of the year.
create table drafting.draft (
  id              bigint  generated always as identity primary key,
  municipality_id bigint  not null,
  ward_id         bigint  not null,
  fiscal_year     integer not null check (fiscal_year between 1926 and 2200),
  base_id         bigint,
  changes         bigint  not null default 0,
  version         integer not null default 1,
  head            text    check (head <> ''),
  contact_unit    text,
  contact_phone   text,
  contact_fax     text,
  contact_address text,
  unique (ward_id, fiscal_year),
  unique (municipality_id, id),
  foreign key (municipality_id, ward_id) references organization.ward (municipality_id, id),
  foreign key (municipality_id, base_id) references policy.edition (municipality_id, id)
);

create table drafting.statement (
  municipality_id bigint  not null,
  draft_id        bigint  not null,
  position        integer not null check (position >= 0),
  kind            text    not null check (kind in ('GOAL', 'MISSION', 'PRINCIPLE')),
  text            text    not null check (text <> ''),
  primary key (draft_id, position),
  foreign key (municipality_id, draft_id) references drafting.draft (municipality_id, id)
);

create table drafting.reform_item (
  municipality_id   bigint  not null,
  draft_id          bigint  not null,
  position          integer not null check (position >= 0),
  code              text    check (code <> ''),
  title             text    not null check (title <> ''),
  reform_references text[]  not null,
  actions           text[]  not null,
  primary key (draft_id, position),
  foreign key (municipality_id, draft_id) references drafting.draft (municipality_id, id)
);

-- What is removed stays, with its day, and can be put back.
create table drafting.node (
  municipality_id bigint  not null,
  draft_id        bigint  not null,
  key_id          bigint  not null,
  parent_id       bigint,
  kind            text    not null check (kind in ('ISSUE', 'STRATEGY', 'INITIATIVE')),
  position        integer not null check (position >= 0),
  version         integer not null default 1,
  code            text    check (code <> ''),
  title           text    not null check (title ~ '[^[:space:]]'),
  paragraphs      text[]  not null,
  tags            text[]  not null,
  removed_at      timestamptz,
  primary key (key_id),
  unique (draft_id, key_id),
  constraint draft_node_top_is_an_issue check ((kind = 'ISSUE') = (parent_id is null)),
  constraint draft_node_is_not_its_own_parent check (parent_id <> key_id),
  foreign key (municipality_id, draft_id) references drafting.draft (municipality_id, id),
  foreign key (municipality_id, key_id) references policy.node_key (municipality_id, id),
  foreign key (draft_id, parent_id) references drafting.node (draft_id, key_id)
);

create table drafting.budget_line (
  municipality_id bigint  not null,
  draft_id        bigint  not null,
  key_id          bigint  not null,
  position        integer not null check (position >= 0),
  fiscal_year     integer check (fiscal_year between 1926 and 2200),
  authority       text    not null check (authority in ('WARD', 'CITY_MANAGER')),
  phase           text    not null check (phase in ('ESTIMATE', 'SETTLED')),
  yen             bigint,
  none_of_its_own boolean not null,
  primary key (key_id, position),
  check ((yen is null) = none_of_its_own),
  foreign key (municipality_id, draft_id) references drafting.draft (municipality_id, id),
  foreign key (draft_id, key_id) references drafting.node (draft_id, key_id)
);
create index draft_budget_line_draft on drafting.budget_line (draft_id);

-- Every change with what stood before, written in the same transaction.
create table drafting.change (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  draft_id        bigint      not null,
  key_id          bigint,
  who             text        not null check (who <> ''),
  what            text        not null check (what <> ''),
  before          jsonb,
  occurred_at     timestamptz not null,
  foreign key (municipality_id, draft_id) references drafting.draft (municipality_id, id),
  foreign key (municipality_id, key_id) references policy.node_key (municipality_id, id)
);
create index change_key on drafting.change (key_id, id);

-- What one says to a unit about a node, or about the whole; an answer names what it answers.
create table drafting.comment (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  draft_id        bigint      not null,
  key_id          bigint,
  answers_id      bigint,
  unit_id         bigint      references organization.unit,
  who             text        not null check (who <> ''),
  text            text        not null check (text ~ '[^[:space:]]'),
  occurred_at     timestamptz not null,
  unique (draft_id, id),
  foreign key (municipality_id, draft_id) references drafting.draft (municipality_id, id),
  foreign key (municipality_id, key_id) references policy.node_key (municipality_id, id),
  foreign key (draft_id, answers_id) references drafting.comment (draft_id, id)
);
create index comment_draft on drafting.comment (draft_id, id);

-- That a comment is settled, or open again; the last word holds.
create table drafting.settlement (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  draft_id        bigint      not null,
  comment_id      bigint      not null,
  settled         boolean     not null,
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  foreign key (municipality_id, draft_id) references drafting.draft (municipality_id, id),
  foreign key (draft_id, comment_id) references drafting.comment (draft_id, id)
);
create index settlement_comment on drafting.settlement (comment_id, id);

-- The mayor's decision to publish what was shown, now or at a moment to come.
create table drafting.decision (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  draft_id        bigint      not null,
  stage           text        not null check (stage in ('OUTLINE', 'DRAFT', 'ADOPTED', 'REVISED')),
  publish_at      timestamptz not null,
  basis           text        not null,
  reason          text        not null,
  content         jsonb       not null,
  who             text        not null check (who <> ''),
  decided_at      timestamptz not null,
  unique (draft_id, id),
  foreign key (municipality_id, draft_id) references drafting.draft (municipality_id, id)
);

-- What came of a decision, once: an edition, or why none.
create table drafting.outcome (
  municipality_id bigint      not null,
  draft_id        bigint      not null,
  decision_id     bigint      not null primary key,
  edition_id      bigint,
  why             text        not null,
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  check ((edition_id is null) = (why <> '')),
  foreign key (draft_id, decision_id) references drafting.decision (draft_id, id),
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id)
);

create trigger change_is_kept before update or delete or truncate on drafting.change
  for each statement execute function kusei.refuse_change();
create trigger comment_is_kept before update or delete or truncate on drafting.comment
  for each statement execute function kusei.refuse_change();
create trigger settlement_is_kept before update or delete or truncate on drafting.settlement
  for each statement execute function kusei.refuse_change();
create trigger decision_is_kept before update or delete or truncate on drafting.decision
  for each statement execute function kusei.refuse_change();
create trigger outcome_is_kept before update or delete or truncate on drafting.outcome
  for each statement execute function kusei.refuse_change();
create trigger draft_node_is_kept before delete or truncate on drafting.node
  for each statement execute function kusei.refuse_change();
create trigger draft_is_kept before delete or truncate on drafting.draft
  for each statement execute function kusei.refuse_change();
