import type { Refusal } from '../apply.ts'

export const command = {
  usage: `Usage : cohorte edition check [FICHIER…] [--lang fr|en]
        cohorte edition apply FICHIER [--dry-run] [--reason "…"] [--yes] [--lang fr|en]
        cohorte edition schema

check   relit des éditions : dates, sommes, textes, adresses, et ce qui leur manque. Toutes celles du dossier
        editions/ sans argument.
apply   met une édition en vigueur. Montre d’abord les différences ; ne change rien sans --yes.
schema  écrit le schéma JSON d’une édition.`,
  unreadable: (file: string) => `${file} : ce fichier ne se lit pas.`,
  archive: (file: string) =>
    `${file} : édition passée dont on ne connaît que des faits. Elle ne peut pas être mise en vigueur.`,
  verdict: {
    ready: (file: string) => `${file} : prête.`,
    archive: (file: string) => `${file} : archive correcte.`,
    incomplete: (file: string) => `${file} : correcte, mais elle ne peut pas encore être mise en vigueur.`,
    wrong: (file: string, count: number) =>
      `${file} : ${count} ${count > 1 ? 'corrections à faire' : 'correction à faire'}.`,
  },
  gap: 'non connu',
  features: (implemented: number, needed: number) => `${implemented} fonctions sur ${needed} existent.`,
  notYet: 'n’existe pas encore',
  changes: (count: number) => (count === 1 ? '1 différence :' : `${count} différences :`),
  first: (challenges: number, seats: number) => `Première version : ${challenges} défis, ${seats} postes.`,
  firstReason: 'Première version',
  nothing: '(rien)',
  dryRun: 'Rien n’a été changé. Relancez avec --yes pour mettre cette version en vigueur.',
  applied: (id: string, version: number) => `${id} : la version ${version} est en vigueur.`,
  refusals: {
    not_ready: 'Cette édition n’est pas prête. Corrigez ce qui précède.',
    nothing_changed: 'Cette version est déjà en vigueur : rien à changer.',
    reason_missing: 'Une édition en vigueur ne change pas sans raison. Ajoutez --reason "…".',
    challenge_removed:
      'Un défi publié ne disparaît pas du fichier. Remettez-le, puis retirez-le avec une raison dans l’espace de l’équipe.',
    changed_meanwhile: 'Une autre personne a changé cette édition entre-temps. Relisez les différences.',
  } satisfies Record<Refusal['code'], string>,
}
