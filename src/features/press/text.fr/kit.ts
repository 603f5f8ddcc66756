import type { ReleaseKind } from '../../edition/rules.ts'

export const kit = {
  kit: {
    readme: 'LISEZMOI.txt',
    releases: 'communiques',
    charts: 'graphiques',
    corrected: (at: string) => `Version corrigée, publiée le ${at}.`,
    title: (edition: string) => `DOSSIER DE PRESSE\n${edition}`,
    rights:
      'Les communiqués, les chiffres, les graphiques et le logo sont placés sous Licence Ouverte 2.0 (Etalab) :\nréutilisation libre, en citant la source. Chaque photographie porte sa propre licence, ci-dessous.',
    releasesTitle: 'Communiqués (PDF accessible et texte, en français et en anglais)',
    figures: 'Chiffres\ndonnees/chiffres.csv (français), data/figures.csv (anglais), data/figures.json',
    chartsTitle: 'Graphiques\nfr/graphiques et en/charts, en SVG et en PNG',
    logo: 'Logo\nlogo/logo.svg et logo/logo.png, à ne pas déformer ni recolorer',
    pictures: 'Photographies',
    credit: (name: string) => `Crédit : ${name}`,
    licence: (name: string) => `Licence : ${name}`,
    none: 'Rien encore.',
    contact: (email: string, url: string) => `Contact presse : ${email}\n${url}`,
  },
  charts: {
    names: { opening: 'postes-par-profil', results: 'promotion-par-profil', closing: 'dix-mois' } as Record<
      ReleaseKind,
      string
    >,
    titles: {
      opening: 'Les postes ouverts, par profil',
      results: 'La promotion, par profil',
      closing: 'Dix mois en chiffres',
    } as Record<ReleaseKind, string>,
  },
  figures: {
    columns: ['Communiqué', 'Nom', 'Libellé', 'Valeur'],
    names: {
      seats: 'Personnes recherchées',
      challenges: 'Défis',
      months: 'Durée, en mois',
      pay: 'Rémunération nette par mois, en euros',
    } as Record<string, string>,
    seatsOf: (profile: string) => `Postes ouverts en ${profile.toLowerCase()}`,
  },
}
