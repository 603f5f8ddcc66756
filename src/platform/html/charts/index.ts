export { barChart } from './bars.ts'
export { changeChart } from './changes.ts'
export { type Flow, flowChart } from './flows.ts'
export { pointChart } from './points.ts'
