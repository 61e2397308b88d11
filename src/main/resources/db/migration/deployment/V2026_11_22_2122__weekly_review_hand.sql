-- Who was responsible for a line of a closed review: people by reference, so that a name goes with its account.
create table weekly_review_hand (
    review_id uuid not null,
    part text not null,
    position int not null,
    person_id uuid not null,
    constraint weekly_review_hand_pk primary key (review_id, part, position, person_id),
    constraint weekly_review_hand_line_fk foreign key (review_id, part, position)
        references weekly_review_line (review_id, part, position),
    constraint weekly_review_hand_person_fk foreign key (person_id) references person (id)
);
create index weekly_review_hand_person_ix on weekly_review_hand (person_id);
comment on column weekly_review_line.responsible is 'A name without an account; a dash where weekly_review_hand says who.';

insert into weekly_review_hand (review_id, part, position, person_id)
select l.review_id, l.part, l.position, t.responsible_id
from weekly_review_line l join weekly_review r on r.id = l.review_id
join task t on t.plan_id = r.plan_id and t.number = l.number
where l.number > 0 and t.responsible_id is not null;
insert into weekly_review_hand (review_id, part, position, person_id)
select l.review_id, l.part, l.position, p.id
from weekly_review_line l join person p on p.name = any (string_to_array(l.responsible, ', ')) and p.name <> ''
where l.number = 0;

alter table weekly_review_line disable trigger weekly_review_line_kept;
update weekly_review_line l set responsible = '–' where exists (select from weekly_review_hand h
    where h.review_id = l.review_id and h.part = l.part and h.position = l.position);
alter table weekly_review_line enable trigger weekly_review_line_kept;

create trigger weekly_review_hand_kept before update or delete on weekly_review_hand
    for each row execute function deployment_is_kept();
