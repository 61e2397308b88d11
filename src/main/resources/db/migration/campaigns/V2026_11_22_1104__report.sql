-- The published report of a call: editions that are written once and never touched again.
create table report (
    id uuid not null,
    campaign_id uuid not null,
    edition int not null,
    published_at timestamptz not null,
    published_by uuid,
    correction text,
    comments int not null,
    sentence text not null,
    figures jsonb not null,
    content_sha256 text not null,
    constraint report_pk primary key (id),
    constraint report_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint report_published_by_fk foreign key (published_by) references person (id),
    constraint report_edition_once unique (campaign_id, edition),
    constraint report_edition_from_one check (edition >= 1),
    constraint report_correction_told check ((edition = 1) = (correction is null))
);
create index report_published_by_ix on report (published_by);
comment on column report.correction is 'What this edition puts right; the first one puts nothing right.';
comment on column report.content_sha256 is 'Of what is said of all comments, without date and edition: the same again makes no new edition.';

create table report_line (
    report_id uuid not null,
    position int not null,
    content jsonb not null,
    constraint report_line_pk primary key (report_id, position),
    constraint report_line_report_fk foreign key (report_id) references report (id)
);

create table report_file (
    report_id uuid not null,
    format text not null,
    file_id uuid not null,
    sha256 text not null,
    size bigint not null,
    constraint report_file_pk primary key (report_id, format),
    constraint report_file_report_fk foreign key (report_id) references report (id),
    constraint report_file_file_fk foreign key (file_id) references stored_file (id),
    constraint report_file_format_known check (format in ('HTML', 'DOCX', 'ODS', 'CSV', 'JSON', 'ZIP'))
);
create index report_file_file_ix on report_file (file_id);

create function report_is_kept() returns trigger
    language plpgsql as
$$
begin
    raise exception 'a published report is append-only: % of % refused', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation';
end
$$;
create trigger report_kept before update or delete on report
    for each row execute function report_is_kept();
create trigger report_line_kept before update or delete on report_line
    for each row execute function report_is_kept();
create trigger report_file_kept before update or delete on report_file
    for each row execute function report_is_kept();

create function report_bytes_are_kept() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from report_file f where f.file_id = old.id) then
        raise exception 'a published report is append-only: its file is not changed'
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger report_bytes_kept before update on stored_file
    for each row execute function report_bytes_are_kept();
