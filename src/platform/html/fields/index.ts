export { type Choice, checkbox, checkboxes, radios } from './choices.ts'
export { fileFacts, fileField, type KeptFile } from './file.ts'
export { dateField, emailField, numberField, selectField, textArea, textField, urlField } from './inputs.ts'
