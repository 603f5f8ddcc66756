export { barChart } from './bars.ts'
export { type Flow, flowChart } from './flows.ts'
export { pointChart } from './points.ts'
