-- Whose sheets gave somebody's place: a conflict that comes later shows on the lists where those jurors' marks still are.
alter table ranking_entry add column jurors bigint[] not null default '{}';
update ranking_entry
   set jurors = array(
     select sheet.juror_id from mark_sheet sheet
      where sheet.application_id = ranking_entry.application_id and sheet.state = 'locked'
        and not exists (
          select from conflict
           where conflict.application_id = sheet.application_id and conflict.person_id = sheet.juror_id
             and conflict.raised_at <= coalesce(ranking.closed_at, 'infinity')
             and (conflict.source = 'same_person' or conflict.state = 'recused'
                  or (conflict.state = 'raised' and conflict.source <> 'same_host')))
      order by sheet.juror_id)
  from ranking
 where ranking.id = ranking_entry.ranking_id;

-- The last time a closed list was opened again. When it had been closed, and by whom, stays beside it.
alter table ranking
  add column reopened_by bigint references person (id),
  add column reopened_at timestamptz,
  add column reopening_reason text,
  add check ((reopened_by is null) = (reopened_at is null) and (reopened_by is null) = (reopening_reason is null));

-- Between which hours a panel may be asked to hear somebody, local.
alter table panel
  add column opens text not null default '09:00' check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add column closes text not null default '18:00' check (closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add check (opens < closes);

-- What a name shares with that of a relative, whoever typed it: its words without accents, capitals, hyphens or order, and
-- its particles only joined to the word they lead ("de La Tour" gives tour, latour and delatour).
create function name_keys(name text) returns text[] language sql immutable parallel safe as $$
  with word as (
    select word, place,
           word = any (array['d', 'da', 'dal', 'de', 'del', 'della', 'den', 'der', 'des', 'di', 'do', 'dos', 'du', 'el',
             'l', 'la', 'las', 'le', 'les', 'lo', 'los', 'o', 'saint', 'sainte', 'st', 'ste', 'van', 'vom', 'von', 'y',
             'zu']) as particle
      from unnest(regexp_split_to_array(lower(public.unaccented(normalize(coalesce(name, '')))), '[^a-z0-9]+'))
           with ordinality as it (word, place)
     where word <> ''
  ), led as (
    select chief.place, string_agg(before.word, '' order by before.place) as joined
      from word chief
      join word first on first.place <= chief.place
      join word before on before.place between first.place and chief.place
     where not chief.particle and length(chief.word) > 1
     group by chief.place, first.place
    having bool_and(before.particle or before.place = chief.place)
  )
  select coalesce(array_agg(distinct joined), '{}') from led $$;
