-- A small text file that goes with a mail, like an entry for a calendar.
alter table outgoing_mail
    add column attachment_name text,
    add column attachment_type text,
    add column attachment_text text,
    add constraint outgoing_mail_attachment_named check (attachment_text is null or attachment_name is not null
        and attachment_type is not null);
