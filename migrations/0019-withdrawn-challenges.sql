-- Since when a challenge is withdrawn, and why. Those withdrawn before have their instant in their event.
alter table challenge add column withdrawn_at timestamptz;
alter table challenge add column withdrawal_reason text;
update challenge
   set withdrawn_at = coalesce((select max(at) from event where subject = 'challenge' and kind = 'withdrawn' and subject_id = challenge.id), now())
 where state = 'withdrawn';
update seat set state = 'withdrawn' where challenge_id in (select id from challenge where state = 'withdrawn');
alter table challenge add constraint challenge_withdrawn check ((state = 'withdrawn') = (withdrawn_at is not null));
