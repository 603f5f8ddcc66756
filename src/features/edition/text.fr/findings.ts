import type { Feature } from '../check.ts'
import { type Finding, pathText } from '../rules.ts'

type Texts = { [Code in Finding['code']]: (finding: Extract<Finding, { code: Code }>) => string }

const EVENTS = {
  closing: 'de clôture',
  opening: 'd’ouverture',
  preselection: 'de présélection',
  interviews: 'des auditions',
  results: 'des résultats',
  start: 'd’arrivée',
}
const MOMENTS = { application: 'à la candidature', decision: 'à la décision', start: 'au début de la promotion' }

/** Ce qui ne va pas, puis ce qu’il faut faire. */
export const findings: Texts = {
  not_yaml: ({ detail }) => `Le fichier n’est pas du YAML correct (${detail}). Corrigez cette ligne.`,
  missing: () =>
    'Cette valeur manque. Ajoutez-la ; dans une édition, déclarez-la dans « gaps » si aucune source ne la donne.',
  missing_translation: ({ lang }) => `Le texte en ${lang === 'fr' ? 'français' : 'anglais'} manque. Écrivez-le.`,
  untranslated: () => 'Les deux langues disent mot pour mot la même chose. Traduisez le texte anglais.',
  unknown_key: ({ key }) => `La clé « ${key} » n’existe pas. Vérifiez son orthographe dans le schéma, ou retirez-la.`,
  wrong_value: ({ expected }) => `Cette valeur ne convient pas. Attendu : ${expected}.`,
  not_a_zone: () => 'Ce n’est pas un fuseau horaire. Écrivez un nom de la base IANA, par exemple Europe/Paris.',
  no_such_day: () => 'Ce jour n’existe pas dans le calendrier. Corrigez-le.',
  no_such_hour: () => 'Cette heure n’existe pas : l’horloge avance ce jour-là. Choisissez une autre heure.',
  hour_happens_twice: () => 'Cette heure arrive deux fois : l’horloge recule ce jour-là. Choisissez une autre heure.',
  not_after: ({ other }) => `Cette date doit venir après ${pathText(other)}. Corrigez l’une des deux.`,
  before_other: ({ other }) => `Cette date ne peut pas venir avant ${pathText(other)}. Corrigez l’une des deux.`,
  too_late: ({ limit }) => `Cette date doit précéder le ${limit}, promis par le texte officiel. Avancez-la.`,
  no_deadline: () => 'Cette échéance n’a pas de date. Donnez une heure (at), un dernier jour (before) ou les deux.',
  wrong_duration: ({ months }) =>
    `La fin n’est pas ${months} mois après le début. Corrigez la fin ou la durée du contrat.`,
  wrong_sum: ({ written, counted }) =>
    `Il est écrit ${written}, mais la liste en compte ${counted}. Accordez les deux.`,
  places_unexplained: ({ announced, seats }) =>
    `${announced} places sont annoncées pour ${seats} postes. Expliquez l’écart dans places.note, ou corrigez-le.`,
  wrong_range: () => 'Le minimum dépasse le maximum, ou les paliers ne montent pas. Remettez-les dans l’ordre.',
  bad_scale: () =>
    'Les pas de l’échelle ne tombent pas juste sur ses bornes ou ses niveaux. Corrigez min, max ou step.',
  team_out_of_range: ({ seats, min, max }) =>
    `L’équipe compte ${seats} postes au lieu de ${min} à ${max}. Corrigez-la, ou ajoutez une exception dans teams.exceptions.`,
  duplicate: ({ value, first }) => `« ${value} » est déjà donné en ${pathText(first)}. Choisissez une autre valeur.`,
  unknown_reference: ({ value }) => `« ${value} » ne désigne rien dans cette édition. Corrigez ce nom.`,
  given_twice: ({ value }) => `« ${value} » est donné deux fois. Choisissez un autre code.`,
  not_asked_before: ({ value }) =>
    `« ${value} » n’est pas une question posée avant celle-ci. Corrigez ce code, ou déplacez la question.`,
  no_form: ({ name }) => `Le fichier forms/${name}.yaml manque à côté de l’édition. Ajoutez-le, ou corrigez ce nom.`,
  no_seats: () => 'Aucun poste n’est décrit. Ajoutez-les, ou déclarez ce manque dans « gaps ».',
  no_sheet: () => 'La fiche du défi n’est pas écrite. Ajoutez-la, ou déclarez ce manque dans « gaps ».',
  wrong_weekday: ({ written, real }) => `« ${written} » est un ${real}. Corrigez le jour ou la date.`,
  backward_dates: () => 'Les deux dates de ce texte sont à l’envers. Vérifiez les années.',
  offset_in_text: ({ found }) =>
    `« ${found} » change avec la saison. Écrivez « heure de Paris », ou laissez le calendrier le dire.`,
  placeholder: ({ found }) => `« ${found} » attend encore d’être remplacé. Écrivez le texte définitif.`,
  two_addresses: ({ found, address }) =>
    `« ${found} » n’est pas l’adresse du formulaire (${address}). Gardez une seule adresse.`,
  other_date: ({ event, written, real }) =>
    `« ${written} » n’est pas la date ${EVENTS[event]} dans le calendrier (${real.join(', ')}). Accordez le texte et le calendrier.`,
  other_hour: ({ written, real }) =>
    `« ${written} » n’est pas l’heure du calendrier (${real.join(', ')}). Accordez le texte et le calendrier.`,
  other_moment: ({ written, real }) =>
    `« ${written} » n’est pas le moment où cette condition est vérifiée (${real.map(it => MOMENTS[it]).join(', ')}). Accordez le texte et testedAt.`,
  other_order: ({ written, real }) =>
    `« ${written} » contredit money.instrument.draftedAfter, qui dit : après ${real === 'jury' ? 'le jury' : 'le recrutement'}. Gardez un seul ordre.`,
  two_orders: ({ written, against, first }) =>
    `« ${written} » contredit « ${against} », en ${pathText(first)}. Gardez un seul ordre.`,
  other_band: ({ written, years, real }) =>
    `« ${written} » contredit pay.exactYears : exactement ${years} ans relèvent du palier ${real === 'lower' ? 'inférieur' : 'supérieur'}. Écrivez ${real === 'lower' ? `« jusqu’à ${years} ans inclus » et « plus de ${years} ans »` : `« moins de ${years} ans » et « à partir de ${years} ans »`}.`,
  other_amount: ({ written, real }) =>
    `« ${written} » n’est pas la rémunération de cette édition (${real.join(', ')}). Accordez le texte et pay.`,
  article_by_hand: ({ written }) =>
    `« ${written} » est un numéro écrit à la main, que rien ne tient à jour. Nommez l’article : {article:selection}, par exemple.`,
  unknown_article: ({ written, known }) =>
    `Le règlement n’a pas d’article « ${written} ». Nommez l’un de ceux-ci : ${known.join(', ')}.`,
  other_article: ({ written, real }) =>
    `« ${written} » : cet article ne traite pas de ce sujet. Écrivez {article:${real}}.`,
}

export const features: Record<Feature, string> = {
  unranked_challenge_wishes: 'vœux par défi, sans ordre',
  order_asked_at_interview: 'ordre des vœux demandé à l’audition',
  teammate_wish: 'vœu de coéquipier ou coéquipière',
  eligibility_at_application: 'éligibilité déclarée à la candidature',
  blind_readings: 'lectures sans identité',
  preselection_by_team: 'présélection par l’équipe du programme',
  team_size_exceptions: 'exceptions à la taille des équipes',
  clearance_shown: 'défis soumis à habilitation',
  self_funding_shown: 'défis financés par l’administration d’accueil',
  flat_pay: 'même rémunération pour tout le monde',
  preferred_wish_stated: 'défi préféré indiqué parmi les vœux',
  ranked_wishes: 'vœux classés par ordre de préférence',
  seat_wishes: 'vœux par poste plutôt que par défi',
  two_stage_application: 'candidature en deux temps : vœux après la présélection',
  hidden_challenges: 'défis cachés jusqu’à l’ouverture des vœux',
  other_challenge_offered: 'audition proposée pour un autre défi que ceux demandés',
  remote_interviews: 'auditions à distance',
  jury_offers_other_challenge: 'défi proposé par le jury sans avoir été demandé',
  eligibility_at_decision: 'éligibilité vérifiée à la date de la décision',
  eligibility_at_start: 'éligibilité vérifiée à la date du début',
  preselection_with_mentors: 'présélection avec les mentors',
  further_proof: 'pièces complémentaires demandées pendant la présélection',
  identified_readings: 'lectures avec le nom de la personne',
  pay_by_experience: 'rémunération selon l’expérience',
  contract_exceptions: 'contrats d’une autre durée pour certains défis',
  percent_funding: 'cofinancement en pourcentage du coût',
  months_funding: 'cofinancement d’un nombre de mois',
  project_call: 'appel à projets auprès des administrations',
  form_elsewhere: 'formulaire tenu sur un autre site',
}
