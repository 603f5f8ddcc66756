-- Whatever names a row of another table now must name one that exists.
alter table participation add foreign key (challenge_id) references challenge (id);
alter table mail add foreign key (edition_id) references edition (id);
alter table mail add foreign key (person_id) references person (id);
alter table mail add foreign key (approved_by) references person (id);
alter table edition_version add foreign key (applied_by) references person (id);

-- One file of each kind in force: of two that were sent at the same instant, the last.
update application_file set removed_at = newer.added_at
  from application_file newer
 where newer.application_id = application_file.application_id and newer.kind = application_file.kind
   and newer.id > application_file.id and newer.removed_at is null and application_file.removed_at is null;
create unique index application_file_in_force on application_file (application_id, kind) where removed_at is null;

-- The address of whoever typed it: from their session, or from the first sign-in on that browser; nobody else is offered it.
alter table parked_form add column email text;
delete from parked_form;

-- The reason of an event, in the words of whoever gave it, which may be about somebody. An event holds only its salted hash
-- and stays for ever; a reason can be erased, and while it is there it can be checked.
create table event_reason (
  event_id bigint primary key references event (id),
  salt text not null check (salt ~ '^[0-9a-f]{32}$'),
  body text not null
);

-- An event with its reason as it was given: null where there was none, and once it is erased.
create view event_told as
  select it.id, it.edition_id, it.at, it.actor_id, it.subject, it.subject_id, it.kind, it.from_state, it.to_state, it.data,
         coalesce(kept.body, case when it.reason not like 'sha256:%' then it.reason end) as reason
    from event it left join event_reason kept on kept.event_id = it.id;
