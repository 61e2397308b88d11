-- Who opens an account is looked for by the address it was invited at.
create index group_member_address_ix on group_member (address) where address is not null;
