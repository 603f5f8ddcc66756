export const copy = {
  title: 'Copy of your personal data',
  lead: 'Everything the programme keeps about you at this instant. Each item has the name under which it is kept.',
  facts: { name: 'Name', email: 'Address', madeAt: 'Copy made' },
  item: (n: number) => `Item ${n}`,
  nothing: 'empty',
  file: 'my-data',
  attached: 'The same copy, for a machine to read',
}
