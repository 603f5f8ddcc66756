import type { fr } from '../text.fr/public-work.ts'

export const en: typeof fr = {
  title: 'What everybody sees',
  content: ['Contents', 'Pages, questions, news, events and pictures, in both languages.'],
  rules: ['The rules', 'Their published versions, and what has changed since.'],
  contact: {
    title: 'Messages received',
    body: open =>
      open === 0
        ? 'No message awaits an answer.'
        : open === 1
          ? '1 message awaits an answer.'
          : `${open} messages await an answer.`,
  },
  letters: ['Letters', 'Writing to those who asked for news.'],
  press: ['The press', 'Releases, embargoes, journalists, requests and coverage.'],
  data: ['Open data', 'What is published, what will be, and when.'],
  privacy: {
    title: 'Personal data',
    body: open =>
      open === 0
        ? 'No request awaits an answer.'
        : open === 1
          ? '1 request awaits an answer.'
          : `${open} requests await an answer.`,
  },
  audience: ['Audience', 'Pages read, counted without cookies.'],
  archives: ['Past cohorts', 'Challenges and people taken over from elsewhere.'],
}
