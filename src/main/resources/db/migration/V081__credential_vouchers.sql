-- The ID token by which the city's identity provider vouched for the person: it opens nothing here,
-- and is needed to sign out there too. It goes with the session.
alter table credential.session add column voucher text;
