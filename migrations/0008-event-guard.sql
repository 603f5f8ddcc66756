-- An event is written once: its digest is made here, and afterwards only the sealer may touch it, once.
alter table event alter column digest set default '';

-- Where each chain ends, so that cutting off its last events shows.
create table event_head (
  edition_id text primary key,
  seq bigint not null,
  hash text not null
);
comment on column event_head.edition_id is 'Empty for the events of no edition';

-- A field as its length in bytes, a colon and its text; absence as a hyphen: no two lists of fields give the same text.
create function event_field(value text) returns text language sql immutable parallel safe
  as $$ select coalesce(octet_length(value) || ':' || value, '-') $$;

create function event_digest(it event) returns text language sql immutable parallel safe
  as $$ select encode(sha256(convert_to(
      event_field(it.edition_id) || event_field(extract(epoch from it.at)::text) || event_field(it.actor_id::text)
      || event_field(it.subject) || event_field(it.subject_id) || event_field(it.kind)
      || event_field(it.from_state) || event_field(it.to_state) || event_field(it.reason) || event_field(it.data::text),
    'UTF8')), 'hex') $$;

create function event_arrives() returns trigger language plpgsql as $$
begin
  new.digest := event_digest(new);
  new.seq := null;
  new.prev_hash := null;
  new.hash := null;
  return new;
end $$;
create trigger event_arrives before insert on event for each row execute function event_arrives();

create function event_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.seq is null and new.seq is not null
    and (to_jsonb(new) - '{seq,prev_hash,hash}'::text[]) = (to_jsonb(old) - '{seq,prev_hash,hash}'::text[]) then
    return new;
  end if;
  raise exception 'An event is never changed nor removed' using errcode = 'restrict_violation';
end $$;
create trigger event_stays before update or delete on event for each row execute function event_stays();
create trigger event_stays_whole before truncate on event for each statement execute function event_stays();
