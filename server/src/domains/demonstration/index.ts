export { ACCOUNTS, DEMONSTRATION_PASSWORD, FIRST_ACCOUNTS, type Account } from './district/staff.ts'
export { OFFICE_SKETCHES } from './district/offices.ts'
export { furnishDesks } from './desks.ts'
export { loadDemonstration, type DemonstrationDesk, type Loaded } from './load.ts'
