-- What was accepted by mistake can leave the record. Its import then is withdrawn, and its file may
-- be handed in again.
alter table intake.import drop constraint import_status_check;
alter table intake.import add constraint import_status_check
  check (status in ('RECOGNISED', 'EDITED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'));
alter table intake.import drop constraint import_became_something_when_accepted;
alter table intake.import add constraint import_became_something_when_accepted
  check ((status in ('ACCEPTED', 'WITHDRAWN')) = (num_nonnulls(edition_id, programme_id) = 1));
alter table intake.import drop constraint import_check;
alter table intake.import add constraint import_is_decided_at_a_moment
  check ((status in ('ACCEPTED', 'REJECTED', 'WITHDRAWN')) = (decided_at is not null));

-- A correction is a new review of the same file; accepting it withdraws what the other became.
alter table intake.import add column corrects_id bigint;
alter table intake.import add column correction_reason text
  check (correction_reason ~ '[^[:space:]]');
alter table intake.import add constraint import_corrects_for_a_reason
  check ((corrects_id is null) = (correction_reason is null));
alter table intake.import add foreign key (municipality_id, corrects_id)
  references intake.import (municipality_id, id);

-- The same file is under review once, and accepted once, so that its correction can be reviewed.
drop index intake.import_of_a_file;
create unique index import_under_review_of_a_file on intake.import (municipality_id, source_hash)
  where status in ('RECOGNISED', 'EDITED');
create unique index import_accepted_of_a_file on intake.import (municipality_id, source_hash)
  where status = 'ACCEPTED';
create index import_of_an_edition on intake.import (edition_id);

-- A decision stands, but for one step: what was accepted is withdrawn.
create or replace function intake.refuse_decided() returns trigger language plpgsql as $$
begin
  if old.status = 'ACCEPTED' and new.status = 'WITHDRAWN'
     and to_jsonb(new) - array['status', 'version'] = to_jsonb(old) - array['status', 'version'] then
    return new;
  end if;
  if old.status in ('ACCEPTED', 'REJECTED', 'WITHDRAWN') then
    raise exception using errcode = 'restrict_violation',
      message = format('import %s is decided', old.id);
  end if;
  return new;
end $$;

update intake.import i set status = 'WITHDRAWN', version = version + 1
 where status = 'ACCEPTED'
   and exists (select from policy.withdrawal w where w.edition_id = i.edition_id);
