-- Why a listed person is judged not acceptable, and whether somebody put them on the list by hand.
alter table ranking_entry add column reason text not null default '';
alter table ranking_entry add column origin text not null default 'built' check (origin in ('built', 'added'));
