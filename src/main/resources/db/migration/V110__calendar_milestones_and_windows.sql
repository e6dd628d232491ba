create schema calendar;

-- By when something of a ward's year is done, where the ward changed what is usual; the last row
-- about a milestone holds. No day: the ward does without it.
create table calendar.milestone (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  ward_id         bigint      not null,
  fiscal_year     integer     not null check (fiscal_year between 1926 and 2200),
  milestone       text        not null check (milestone in ('OUTLINE', 'DRAFT', 'ADOPTED', 'MID_YEAR',
                                'YEAR_END', 'VALUES_1', 'VALUES_2', 'VALUES_3', 'VALUES_4')),
  day             date,
  who             text        not null check (who <> ''),
  why             text        not null,
  occurred_at     timestamptz not null,
  foreign key (municipality_id, ward_id) references organization.ward (municipality_id, id)
);
create index milestone_of_year on calendar.milestone (ward_id, fiscal_year, milestone, id desc);

-- From which day to which (both included, in Japan) a kind of work is open; the last row holds.
create table calendar.work_window (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  ward_id         bigint      not null,
  fiscal_year     integer     not null check (fiscal_year between 1926 and 2200),
  work            text        not null check (work in ('DRAFT_PLAN', 'ENTER_VALUES', 'REVIEW_MID_YEAR',
                                'REVIEW_YEAR_END')),
  opens_on        date,
  closes_on       date,
  who             text        not null check (who <> ''),
  why             text        not null check (why <> ''),
  occurred_at     timestamptz not null,
  check (opens_on <= closes_on),
  foreign key (municipality_id, ward_id) references organization.ward (municipality_id, id)
);
create index work_window_of_year on calendar.work_window (ward_id, fiscal_year, work, id desc);

-- One item that one person may work on although its window is shut, until the end of that day.
create table calendar.permit (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  ward_id         bigint      not null,
  fiscal_year     integer     not null check (fiscal_year between 1926 and 2200),
  work            text        not null check (work in ('DRAFT_PLAN', 'ENTER_VALUES', 'REVIEW_MID_YEAR',
                                'REVIEW_YEAR_END')),
  key_id          bigint      not null,
  person_id       bigint      not null,
  until           date        not null,
  who             text        not null check (who <> ''),
  why             text        not null check (why <> ''),
  occurred_at     timestamptz not null,
  unique (municipality_id, id),
  foreign key (municipality_id, ward_id) references organization.ward (municipality_id, id),
  foreign key (municipality_id, key_id) references policy.node_key (municipality_id, id),
  foreign key (municipality_id, person_id) references account.person (municipality_id, id)
);
create index permit_of_year on calendar.permit (ward_id, fiscal_year, work);

create table calendar.permit_withdrawn (
  municipality_id bigint      not null,
  permit_id       bigint      not null primary key,
  who             text        not null check (who <> ''),
  why             text        not null check (why <> ''),
  occurred_at     timestamptz not null,
  foreign key (municipality_id, permit_id) references calendar.permit (municipality_id, id)
);

create trigger milestone_is_kept before update or delete or truncate on calendar.milestone
  for each statement execute function kusei.refuse_change();
create trigger work_window_is_kept before update or delete or truncate on calendar.work_window
  for each statement execute function kusei.refuse_change();
create trigger permit_is_kept before update or delete or truncate on calendar.permit
  for each statement execute function kusei.refuse_change();
create trigger permit_withdrawn_is_kept
  before update or delete or truncate on calendar.permit_withdrawn
  for each statement execute function kusei.refuse_change();
