import type { Rule } from '../rule.ts'
import { appropriationTable } from './appropriation.ts'
import { assetsAddUp, blankTablesNoted, buildingsHaveArea, purchasesPlanned, vehiclesRun } from './assets.ts'
import { codeHierarchy } from './code-hierarchy.ts'
import { basicTables, generalIsAppropriation, generalIsExpenditure, incomeIsExpenditure } from './cross-tables.ts'
import { executionFits } from './execution.ts'
import { economicClasses, softLinks } from './economic-classes.ts'
import { goalTargetsHaveIndicators, indicatorsHaveTargets, sharesOfOneKind } from './goal-targets.ts'
import { overviewRows } from './overview-rows.ts'
import { paymentPlan } from './payment-plan.ts'
import { procurementAddsUp } from './procurement.ts'
import { projectCodes, projectCount } from './project-forms.ts'
import { projectFunds, repeatedAmounts } from './project-funds.ts'
import { projectsAddUp } from './projects.ts'
import { proseIsTables } from './prose.ts'
import { projectMeansProjects, reasonsFit } from './reasons.ts'
import { residue } from './residue.ts'
import { expenditureRows, incomeRows } from './rows.ts'
import { runningCosts } from './running-costs.ts'
import { sharesFit } from './shares.ts'
import { tablesRead } from './tables-read.ts'
import { threePublic, threePublicAndClasses } from './three-public.ts'
import { balance, grandTotals, itemsAddUp } from './totals.ts'
import { classNames, lawsInForce, yearsMentioned } from './words.ts'
import { fundYears } from './fund-years.ts'
import { yearColumns } from './year-columns.ts'
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
  procurementAddsUp,
  sharesFit,
  executionFits,
  yearColumns,
  fundYears,
]
