create schema prepared;

-- What is prepared and withdrawn together, e.g. the pages of one ward's year; '*' is everything.
-- changed_in names the transaction that last changed what the part's pages show: a process that
-- remembers the snapshot up to which it prepared finds exactly the parts changed since.
create table prepared.part (
  municipality_id bigint not null references organization.municipality,
  name            text   not null check (name <> ''),
  changed_in      xid8   not null default pg_current_xact_id(),
  primary key (municipality_id, name)
);
create index part_changed on prepared.part (changed_in);
