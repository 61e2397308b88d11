-- Whoever asks to join a group opens their own account: until the link is used, there is an address and nobody.
alter table sign_in_token add column address text;
alter table sign_in_token drop constraint sign_in_token_purpose_known;
alter table sign_in_token add constraint sign_in_token_purpose_known
    check (purpose in ('SIGN_IN', 'INVITATION', 'RESET', 'OWN_ACCOUNT', 'FIRST_ADMINISTRATOR'));
alter table sign_in_token drop constraint sign_in_token_for_someone;
alter table sign_in_token add constraint sign_in_token_for_someone
    check ((person_id is null) = (purpose in ('OWN_ACCOUNT', 'FIRST_ADMINISTRATOR')));
alter table sign_in_token add constraint sign_in_token_for_an_address check ((address is not null) = (purpose = 'OWN_ACCOUNT'));
