-- Words that pages came to use, or that the design keeps for pages to come, are no ward's either.
alter table organization.ward drop constraint ward_slug_is_free;
alter table organization.ward add constraint ward_slug_is_free check (
  slug not in ('about', 'account', 'api', 'assets', 'audit', 'calendar', 'council', 'data', 'desk',
               'en', 'error', 'health', 'ja', 'open311', 'places', 'reform', 'search', 'sign-in',
               'sign-out', 'static', 'surveys', 'voices', 'years'));
