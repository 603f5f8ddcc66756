/** What the authority is told before it decides on a list. */
export const approval = {
  changedTitle: 'Cette liste ne peut plus être validée',
  changed: 'Des données ont changé depuis son calcul. Renvoyez-la à l’équipe du programme, qui en fera un autre.',
  doubtTitle: { one: 'Une liste du jury est à revoir', other: '# listes du jury sont à revoir' },
  doubt: {
    one: 'Un conflit d’intérêts a été déclaré ou tranché depuis que le jury l’a close. Parlez-en à l’équipe du programme avant de décider : elle ne peut la rouvrir que si vous lui renvoyez la liste des places.',
    other:
      'Un conflit d’intérêts a été déclaré ou tranché depuis que le jury les a closes. Parlez-en à l’équipe du programme avant de décider : elle ne peut les rouvrir que si vous lui renvoyez la liste des places.',
  },
  reopenedTitle: 'Une liste du jury a été rouverte depuis le calcul',
  reopened: 'Elle a été close de nouveau sans que rien n’y change : ces places restent celles qu’elle donne.',
}
