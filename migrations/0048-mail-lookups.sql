-- Whether an address or somebody had a mail of a kind, asked at each reminder, each erasure and each sorting of addresses.
create index mail_recipient on mail (lower(recipient), kind);
create index mail_person on mail (person_id, edition_id, kind) where person_id is not null;
