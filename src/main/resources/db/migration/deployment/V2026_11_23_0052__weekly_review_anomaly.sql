-- The anomalies a weekly review looked at, as they stood when it was closed.
create table weekly_review_anomaly (
    review_id uuid not null,
    position int not null,
    number int not null,
    title text not null,
    severity text not null,
    wave text,
    change text not null,
    constraint weekly_review_anomaly_pk primary key (review_id, position),
    constraint weekly_review_anomaly_review_fk foreign key (review_id) references weekly_review (id),
    constraint weekly_review_anomaly_change_known check (change in ('FOUND', 'STILL_OPEN', 'CLOSED')),
    constraint weekly_review_anomaly_severity_known check (severity in ('MINOR', 'MAJOR', 'BLOCKING'))
);
create trigger weekly_review_anomaly_kept before update or delete on weekly_review_anomaly
    for each row execute function deployment_is_kept();
