export const refusals = {
  title_missing: () => 'Donnez un titre en français.',
  name_missing: () => 'Écrivez la fin de l’adresse : lettres sans accent, chiffres et traits d’union.',
  name_fixed: () => 'Cette adresse est publique : elle ne change plus. Retirez ce contenu et commencez-en un autre.',
  place_unknown: () => 'Choisissez un emplacement.',
  category_unknown: () => 'Choisissez une rubrique.',
  not_a_time: () => 'Donnez un jour et une heure.',
  ends_before: () => 'La fin vient après le début.',
  zone_unknown: () => 'Ce fuseau n’est pas connu. Écrivez son nom IANA, par exemple Europe/Paris.',
  not_an_address: () => 'Une adresse commence par https:// et nomme un site.',
  too_long: (most: string) => `Pas plus de ${most} signes.`,
  name_taken: () =>
    'Un autre contenu a déjà cette adresse ou cet emplacement. Choisissez-en une autre, ou ouvrez-le depuis la liste.',
  conflict: () => 'Une version plus récente existe : comparez, puis enregistrez la vôtre.',
  nothing_new: () => 'Rien n’a changé depuis la dernière version.',
  french_missing: () => 'Écrivez le titre et le texte en français avant de publier.',
  author_missing: () => 'Dites qui écrit avant de publier.',
  tags_missing: () => 'Choisissez au moins une étiquette avant de publier.',
  where_missing: () => 'Dites où cela se passe, ou donnez le lien pour suivre en ligne.',
  description_short: (least: number) =>
    `Le résumé français a ${least} signes au moins : c’est lui qu’on lit dans les listes.`,
  text_faults: (n: number) =>
    n > 1
      ? `${n} passages du texte ne peuvent pas être publiés ainsi : ils sont listés ci-dessous.`
      : 'Un passage du texte ne peut pas être publié ainsi : il est montré ci-dessous.',
  picture_unknown: () =>
    'Une image appelée par le texte n’existe pas ou a été retirée. Ajoutez-la, ou changez son nom.',
  at_past: () => 'Donnez un instant à venir.',
  written_since: () => 'Une version plus récente vient d’être enregistrée : la voici. Relisez-la, puis recommencez.',
  at_missing: () => 'Donnez le jour et l’heure.',
  not_public: () => 'Le public ne lit pas ce contenu.',
  out_before_in: () => 'Le retrait vient après la publication.',
  nothing_scheduled: () => 'Rien n’est programmé.',
  picture_missing: () => 'Choisissez une image sur votre appareil.',
  picture_type: () => 'Ce fichier n’est ni un PNG, ni un JPEG, ni un WebP. Enregistrez l’image dans un de ces formats.',
  picture_unreadable: () => 'Cette image est abîmée ou incomplète. Envoyez-la de nouveau.',
  picture_heavy: (most: string) => `Cette image pèse plus de ${most}. Envoyez-en une plus légère.`,
  picture_many_pixels: (most: string) => `Cette image a plus de ${most} pixels. Réduisez-la.`,
  picture_narrow: (least: number) =>
    `Cette image a moins de ${least} pixels de large : elle serait floue. Envoyez-en une plus grande.`,
  picture_name: () => 'Un nom court : lettres sans accent, chiffres et traits d’union.',
  picture_name_taken: () => 'Une image a, ou a eu, ce nom. Choisissez-en un autre.',
  picture_used: () => 'Un contenu publié ou programmé montre cette image. Retirez-la d’abord de ce contenu.',
  alt_missing: () => 'Dites ce que montre l’image, dans les deux langues, ou cochez « décorative ».',
  alt_needless: () => 'Une image décorative n’a pas de description : videz les deux, ou décochez.',
  alt_long: (most: number) => `Pas plus de ${most} signes : le reste va dans le texte.`,
  licence_missing: () => 'Dites sous quelle licence l’image peut être reprise.',
  infected: () => 'Ce fichier contient un programme malveillant : il n’a pas été gardé.',
}
