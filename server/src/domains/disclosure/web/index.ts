export { checkingDesk, KEPT_MS, LIFETIME_MS, type CheckingDesk, type DeskOptions } from './checking-desk.ts'
export {
  DOWNLOADS,
  type CheckedBudget,
  type Checking,
  type Download,
  type OpenEnd,
  type PackedFile,
  type ShownFinding,
} from './checking.ts'
