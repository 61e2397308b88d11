create table outgoing_mail (
    id uuid not null,
    person_id uuid,
    address text not null,
    recipient_name text,
    locale text not null,
    template text not null,
    subject text not null,
    body text,
    link text,
    secret boolean not null,
    status text not null,
    attempts int not null,
    last_error text,
    created_at timestamptz not null,
    sent_at timestamptz,
    version int not null,
    constraint outgoing_mail_pk primary key (id),
    constraint outgoing_mail_status_known check (status in ('QUEUED', 'SENT', 'KEPT', 'FAILED')),
    constraint outgoing_mail_sent_when_known check ((status = 'SENT') = (sent_at is not null)),
    constraint outgoing_mail_secret_erased_when_sent check (not (secret and status = 'SENT' and (body is not null or link is not null))),
    constraint outgoing_mail_subject_one_line check (subject !~ '[\r\n]'),
    constraint outgoing_mail_person_fk foreign key (person_id) references person (id)
);
create index outgoing_mail_created_at_ix on outgoing_mail (created_at desc, id desc);
create index outgoing_mail_person_ix on outgoing_mail (person_id);
