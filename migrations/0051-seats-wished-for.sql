-- The seats wished for in a challenge, by profile, in the order written; null where whole challenges are wished for.
alter table wish add column profiles text[] check (cardinality(profiles) > 0);
