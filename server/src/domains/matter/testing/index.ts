export { factsOn, LAW } from './facts.ts'
export { anId, OFFICE_NAMES, OFFICE_TREE, officeName, OFFICES, type OfficeName } from './offices.ts'
export {
  ACCEPTANCE,
  accepted,
  answered,
  delivered,
  OPINION,
  REVIEW,
  reviewed,
  reviewRequested,
  secondReviewed,
  secondReviewRequested,
} from './steps.ts'
export { aMatter, Story } from './story.ts'
export { anOfficer, staffOf, thePetitionerOf } from './actors.ts'
