export type { About } from './about.ts'
export { assetAt, assetUrl } from './assets.ts'
export { actions, type ButtonKind, button, linkButton, postButton } from './buttons.ts'
export { type Call, callBar, countdown } from './call-bar.ts'
export { type Card, cardList } from './cards.ts'
export { barChart, changeChart, type Flow, flowChart, pointChart } from './charts/index.ts'
export { errorFor, type FieldError } from './error-summary.ts'
export {
  type Choice,
  checkbox,
  checkboxes,
  dateField,
  emailField,
  fileFacts,
  fileField,
  type KeptFile,
  numberField,
  radios,
  selectField,
  textArea,
  textField,
} from './fields/index.ts'
export { fieldset, form, hidden, keepScript, saveState } from './form.ts'
export { frieze } from './frieze.ts'
export { type Html, html, paragraphs, type Text } from './html.ts'
export { layout, type Page } from './layout.ts'
export { datasetData, eventData, type LinkedData, organisationData } from './linked-data.ts'
export { filters, pagination, tabs } from './lists.ts'
export { alert, details, emptyState, letterText, quote } from './messages.ts'
export { previewPage } from './previews.ts'
export { type Seat, type SeatState, seatList, seatsInWords, seatToken, seatTokens } from './seats.ts'
export { hero, section } from './sections.ts'
export { dateTime, definitionList, progressBar, stateTag, stats, tag } from './states.ts'
export { stepper, type TaskState, taskList, timeline } from './steps.ts'
export { type Row, table } from './table.ts'
export { neutral, type Theme } from './theme.ts'
export { themeOf } from './themes.ts'
export { type NoticeKind, type PlatformText, platformText, type View } from './view.ts'
