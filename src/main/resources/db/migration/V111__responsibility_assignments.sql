create schema responsibility;

-- Which unit, and who in it, answers for a node; the last row about a node holds. No unit: the
-- ward's planning answers again.
create table responsibility.assignment (
  id              bigint      generated always as identity primary key,
  municipality_id bigint      not null,
  key_id          bigint      not null,
  unit_id         bigint,
  person_id       bigint,
  inherited_from  bigint,
  who             text        not null check (who <> ''),
  why             text        not null,
  occurred_at     timestamptz not null,
  check (person_id is null or unit_id is not null),
  foreign key (municipality_id, key_id) references policy.node_key (municipality_id, id),
  foreign key (municipality_id, unit_id) references organization.unit (municipality_id, id),
  foreign key (municipality_id, person_id) references account.person (municipality_id, id),
  foreign key (municipality_id, inherited_from) references policy.node_key (municipality_id, id)
);
create index assignment_of_key on responsibility.assignment (key_id, id desc);

create trigger assignment_is_kept before update or delete or truncate on responsibility.assignment
  for each statement execute function kusei.refuse_change();
