/** The door of flows through networks: pure functions on typed arrays, shared by readers' assignment and interviews. */
export { cheapestFlow, type Flow, proves } from './cheapest.ts'
export { type Arcs, addArc, noArcs, type Residual, reachable, residualOf } from './network.ts'
