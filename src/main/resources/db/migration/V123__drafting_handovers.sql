-- An open comment that another unit takes over; the last row about a comment holds.
create table drafting.handover (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  draft_id        bigint      not null,
  comment_id      bigint      not null,
  from_id         bigint      not null,
  unit_id         bigint      not null,
  why             text        not null,
  who             text        not null check (who <> ''),
  occurred_at     timestamptz not null,
  check (from_id <> unit_id),
  foreign key (municipality_id, draft_id) references drafting.draft (municipality_id, id),
  foreign key (draft_id, comment_id) references drafting.comment (draft_id, id),
  foreign key (municipality_id, from_id) references organization.unit (municipality_id, id),
  foreign key (municipality_id, unit_id) references organization.unit (municipality_id, id)
);
create index handover_comment on drafting.handover (comment_id, id);
create index comment_unit on drafting.comment (unit_id);
create index handover_unit on drafting.handover (unit_id);
create trigger handover_is_kept before update or delete or truncate on drafting.handover
  for each statement execute function kusei.refuse_change();

-- Comments (c12) are told where to go as nodes (n12) and people (p3) are.
alter table reorganisation.told drop constraint told_thing_check;
alter table reorganisation.told add constraint told_thing_check
  check (thing ~ '^[a-z][0-9]{1,18}$');
