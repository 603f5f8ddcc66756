import type { Refusal } from '../apply.ts'

export const command = {
  usage: `Usage : cohorte edition check [FICHIER…] [--lang fr|en]
        cohorte edition apply FICHIER [--dry-run] [--reason "…"] [--yes] [--lang fr|en]
        cohorte edition use ÉDITION --reason "…" [--lang fr|en]
        cohorte edition schema

check   relit des éditions : dates, sommes, textes, adresses, et ce qui leur manque. Toutes celles du dossier
        editions/ sans argument.
apply   applique une édition. Montre d’abord les différences ; ne change rien sans --yes. La première de toutes
        entre en vigueur ; une suivante ne change aucune page publique.
use     met en vigueur une édition appliquée : toutes les pages publiques passent à elle.
schema  écrit le schéma JSON d’une édition.`,
  unreadable: (file: string) => `${file} : ce fichier ne se lit pas.`,
  archive: (file: string) =>
    `${file} : édition passée dont on ne connaît que des faits. Elle ne peut pas être appliquée.`,
  verdict: {
    ready: (file: string) => `${file} : prête.`,
    archive: (file: string) => `${file} : archive correcte.`,
    incomplete: (file: string) => `${file} : correcte, mais elle ne peut pas encore être appliquée.`,
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
  dryRun: 'Rien n’a été changé. Relancez avec --yes pour appliquer cette version.',
  applied: (id: string, version: number) => `${id} : la version ${version} est appliquée.`,
  notInForce: (inForce: string, id: string) =>
    `L’édition en vigueur reste ${inForce}. Pour passer à celle-ci : cohorte edition use ${id} --reason "…".`,
  refusals: {
    not_ready: 'Cette édition n’est pas prête. Corrigez ce qui précède.',
    nothing_changed: 'Cette version est déjà appliquée : rien à changer.',
    reason_missing: 'Une édition appliquée ne change pas sans raison. Ajoutez --reason "…".',
    challenge_removed:
      'Un défi publié ne disparaît pas du fichier. Remettez-le, puis retirez-le avec une raison dans l’espace de l’équipe.',
    changed_meanwhile: 'Une autre personne a changé cette édition entre-temps. Relisez les différences.',
  } satisfies Record<Refusal['code'], string>,
}
