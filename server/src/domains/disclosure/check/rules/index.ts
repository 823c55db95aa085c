import type { Rule } from '../rule.ts'
import { assetsAddUp, blankTablesNoted, buildingsHaveArea, purchasesPlanned, vehiclesRun } from './assets.ts'
import { codeHierarchy } from './code-hierarchy.ts'
import {
  appropriationTable,
  basicTables,
  generalIsAppropriation,
  generalIsExpenditure,
  incomeIsExpenditure,
  overviewRows,
} from './cross-tables.ts'
import { economicClasses, softLinks } from './economic-classes.ts'
import { goalTargetsHaveIndicators, indicatorsHaveTargets, sharesOfOneKind } from './goal-targets.ts'
import { paymentPlan, projectCodes, projectCount, projectFunds, projectsAddUp, repeatedAmounts } from './projects.ts'
import { proseIsTables } from './prose.ts'
import { expenditureRows, incomeRows } from './rows.ts'
import { runningCosts } from './running-costs.ts'
import { threePublic, threePublicAndClasses } from './three-public.ts'
import { balance, grandTotals, itemsAddUp } from './totals.ts'
import {
  classNames,
  lawsInForce,
  projectMeansProjects,
  reasonsFit,
  residue,
  tablesRead,
  yearsMentioned,
} from './words.ts'
import { yearOnYear } from './year-on-year.ts'

/** Every rule over one document, in the order of its number. */
export const RULES: readonly Rule[] = [
  itemsAddUp,
  grandTotals,
  balance,
  incomeRows,
  expenditureRows,
  codeHierarchy,
  incomeIsExpenditure,
  overviewRows,
  appropriationTable,
  generalIsExpenditure,
  generalIsAppropriation,
  basicTables,
  economicClasses,
  threePublic,
  threePublicAndClasses,
  proseIsTables,
  runningCosts,
  projectsAddUp,
  projectFunds,
  paymentPlan,
  yearOnYear,
  repeatedAmounts,
  goalTargetsHaveIndicators,
  assetsAddUp,
  blankTablesNoted,
  purchasesPlanned,
  vehiclesRun,
  softLinks,
  yearsMentioned,
  classNames,
  residue,
  lawsInForce,
  buildingsHaveArea,
  sharesOfOneKind,
  reasonsFit,
  projectMeansProjects,
  indicatorsHaveTargets,
  projectCount,
  projectCodes,
  tablesRead,
]
