create schema review;

-- One review of a ward's policy: mid-year or year-end. Frozen once it is finished.
create table review.review (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  ward_id         bigint      not null,
  fiscal_year     integer     not null,
  kind            text        not null check (kind in ('MID_YEAR', 'YEAR_END')),
  scheme          text        not null check (scheme <> ''),
  edition_id      bigint      not null,
  begun_at        timestamptz not null,
  begun_by        text        not null check (begun_by <> ''),
  frozen_at       timestamptz,
  finished_by     text,
  unjudged        text        check (unjudged <> ''), -- why something was left unjudged
  unique (ward_id, fiscal_year, kind),
  unique (municipality_id, id),
  check ((frozen_at is null) = (finished_by is null)),
  foreign key (municipality_id, ward_id) references organization.ward (municipality_id, id),
  foreign key (municipality_id, edition_id) references policy.edition (municipality_id, id)
);

-- What was written of one subject: a node (n42), an indicator (i7), a reform item (r1) or the
-- policy as a whole (all). Never overwritten: the last number holds.
create table review.entry (
  municipality_id bigint      not null,
  review_id       bigint      not null,
  subject         text        not null check (subject ~ '^(all|[nir][0-9]+)$'),
  number          integer     not null check (number >= 1),
  done            text        not null,
  problem         text        not null,
  remedy          text        not null,
  reason          text        not null,
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  primary key (review_id, subject, number),
  foreign key (municipality_id, review_id) references review.review (municipality_id, id)
);

-- The same sign means different things in different years: never a code without its scheme.
create table review.judgement (
  municipality_id bigint  not null,
  review_id       bigint  not null,
  subject         text    not null,
  number          integer not null,
  dimension       text    not null check (dimension <> ''),
  scheme          text    not null check (scheme <> ''),
  code            text    not null check (code <> ''),
  primary key (review_id, subject, number, dimension),
  foreign key (review_id, subject, number) references review.entry (review_id, subject, number),
  foreign key (municipality_id, review_id) references review.review (municipality_id, id)
);

-- The figures as the finished review read them.
create table review.figure (
  municipality_id bigint  not null,
  review_id       bigint  not null,
  indicator_id    bigint  not null,
  value           numeric,
  blank           text    check (blank in ('NOT_DUE', 'NOT_MEASURABLE', 'NOT_REPORTED')),
  target_number   integer not null check (target_number >= 0),
  is_reached      boolean,
  rate            numeric,
  is_below_withdrawal boolean not null,
  primary key (review_id, indicator_id),
  constraint figure_is_a_value_or_a_blank check (num_nonnulls(value, blank) = 1),
  foreign key (municipality_id, review_id) references review.review (municipality_id, id),
  foreign key (municipality_id, indicator_id) references indicator.indicator (municipality_id, id)
);

-- What remains: it belongs to the node of the reviewed year and shows on those that go on it.
create table review.task (
  id              bigint generated always as identity primary key,
  municipality_id bigint not null,
  review_id       bigint not null,
  key_id          bigint not null,
  problem         text   not null,
  remedy          text   not null check (remedy <> ''),
  unique (review_id, key_id),
  foreign key (municipality_id, review_id) references review.review (municipality_id, id),
  foreign key (municipality_id, key_id) references policy.node_key (municipality_id, id)
);
create index task_of_node on review.task (key_id);

create trigger review_is_frozen before insert or update or delete on review.review
  for each row execute function kusei.refuse_frozen();
create trigger review_is_kept before truncate on review.review
  for each statement execute function kusei.refuse_change();
create trigger entry_is_frozen before insert on review.entry
  for each row execute function kusei.refuse_below_frozen('review', 'review_id');
create trigger entry_is_kept before update or delete or truncate on review.entry
  for each statement execute function kusei.refuse_change();
create trigger judgement_is_frozen before insert on review.judgement
  for each row execute function kusei.refuse_below_frozen('review', 'review_id');
create trigger judgement_is_kept before update or delete or truncate on review.judgement
  for each statement execute function kusei.refuse_change();
create trigger figure_is_frozen before insert on review.figure
  for each row execute function kusei.refuse_below_frozen('review', 'review_id');
create trigger figure_is_kept before update or delete or truncate on review.figure
  for each statement execute function kusei.refuse_change();
create trigger task_is_frozen before insert on review.task
  for each row execute function kusei.refuse_below_frozen('review', 'review_id');
create trigger task_is_kept before update or delete or truncate on review.task
  for each statement execute function kusei.refuse_change();

-- A target that is to become one with the next edition of the year; may change until then.
create table indicator.proposed_target (
  municipality_id bigint      not null,
  indicator_id    bigint      not null primary key,
  low             numeric,
  high            numeric,
  reason          text        not null check (reason <> ''),
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  check (num_nonnulls(low, high) >= 1),
  check (low <= high),
  foreign key (municipality_id, indicator_id) references indicator.indicator (municipality_id, id)
);
