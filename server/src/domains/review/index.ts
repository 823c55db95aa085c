export { reviewDesk, type ReviewDesk } from './desk.ts'
export { followPanelRules, type FollowedPanelRules } from './follow-panel-rules.ts'
export { migrations as reviewMigrations } from './migrations/index.ts'
export { addReviewRoutes } from './routes.ts'
