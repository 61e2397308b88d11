-- What is done is told with the day it was done; reviews closed before told when it had been due.
alter table weekly_review_line disable trigger weekly_review_line_kept;
update weekly_review_line l set due_on = t.closed_on
from weekly_review r join task t on t.plan_id = r.plan_id
where r.id = l.review_id and l.part = 'DONE' and t.number = l.number and t.state = 'DONE'
    and t.closed_on <= (r.closed_at at time zone 'Europe/Paris')::date;
alter table weekly_review_line enable trigger weekly_review_line_kept;
comment on column weekly_review_line.due_on is 'In part DONE, the day it was done.';
