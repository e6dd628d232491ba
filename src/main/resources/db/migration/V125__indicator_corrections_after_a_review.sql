-- What a finished review has read is corrected by a further row with its reason, as any value is;
-- what the review judged stays with the review.
create or replace function indicator.refuse_closed_period() returns trigger language plpgsql as $$
begin
  if new.reason = '' and exists (select from indicator.closure
              where indicator_id = new.indicator_id and until_period >= new.period) then
    raise exception using errcode = 'restrict_violation',
      message = format('period %s of indicator %s was read by a finished review: it is corrected '
                       'with a reason', new.period, new.indicator_id);
  end if;
  return new;
end $$;
