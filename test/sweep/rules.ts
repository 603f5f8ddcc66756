/** The rules with their versions and differences, and a job’s page; their PDFs are proven beside the code. */
export const rulesPages: readonly string[] = [
  '/reglement/versions',
  '/reglement/versions/1',
  '/reglement/eig-2/versions/1',
  '/reglement/eig-2/differences/1/1',
  '/defis/dataesr/postes/project',
  '/defis/previsecours/postes/data',
]
