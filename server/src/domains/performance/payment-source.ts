import type { Transaction } from '../../platform/db/index.ts'
import { localDateOf, type Instant, type LocalDate } from '../../platform/time/index.ts'
import type { FigureId } from './figures.ts'
import {
  counted,
  pageOf,
  type Answer,
  type Cut,
  type MeasureSource,
  type Project,
  type RecordLine,
  same,
} from './measure-source.ts'
import { inTime, plannedOn, spentUntil } from './plan.ts'
import { findPayments } from './reader.ts'
import { rational } from './rational.ts'

/** One payment of a project; what comes back or is taken back is below zero. */
export interface Payment {
  readonly id: string
  readonly on: LocalDate
  /** 分. */
  readonly amount: number
  readonly voucher: string
  readonly purpose: string
  /** When it became known here. */
  readonly recordedAt: Instant
  readonly matter: { readonly regionId: string; readonly matterId: string } | null
}

/** Somewhere that payments of projects are kept. A project names the source and the account; its money is then not entered by hand. */
export interface PaymentSource {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  /** What an office can bind a project of a year to. */
  accounts(
    tx: Transaction,
    office: string,
    year: number,
  ): Promise<readonly { readonly id: string; readonly name: string }[]>
  /** Every payment of an account, the first first, as far as this transaction may see it. */
  payments(tx: Transaction, account: string, project: Project): Promise<readonly Payment[]>
}

/** What was paid for a project, from where it is kept: entered here with vouchers, or by the source that it is bound to. */
export async function paymentsOf(
  tx: Transaction,
  sources: readonly PaymentSource[],
  project: Project,
  known: LocalDate | null,
): Promise<readonly Payment[]> {
  const all = project.paidFrom
    ? await (sources
        .find(({ id }) => id === project.paidFrom?.source)
        ?.payments(tx, project.paidFrom.account, project) ?? [])
    : (await findPayments(tx, project)).map((row): Payment => ({
        id: row.id,
        on: row.on_date,
        amount: row.amount,
        voucher: row.voucher,
        purpose: row.purpose,
        recordedAt: row.at,
        matter: null,
      }))
  return known === null ? all : all.filter(({ recordedAt }) => localDateOf(recordedAt) <= known)
}

const FIGURES = [
  'spent',
  'due',
  'budget',
  'payments',
  'paymentsInTime',
  'paymentsDue',
] as const satisfies readonly FigureId[]

/** The figures of money: what was paid, was due and was budgeted for the projects that are asked for, from the first day to the last. */
export function paymentFigures(sources: readonly PaymentSource[]): MeasureSource {
  const read = (tx: Transaction, { projects, asOf }: Cut) =>
    Promise.all(projects.map(async (project) => ({ project, payments: await paymentsOf(tx, sources, project, asOf) })))
  return {
    figures: FIGURES,
    async answer(tx, wanted, cut) {
      const found = await read(tx, cut)
      const all = found.map(({ project, payments }) => {
        const { plan, budget } = project
        const upTo = inTime(plan, budget, payments, cut.to)
        const made = payments.filter(({ on, amount }) => amount > 0 && on >= cut.from && on <= cut.to)
        return {
          spent: spentUntil(payments, cut.to) - spentBefore(payments, cut.from),
          due: plannedOn(plan, budget, cut.to),
          budget,
          payments: made.length,
          paymentsInTime: plan === null ? null : upTo.kept,
          paymentsDue: plan === null ? null : upTo.due,
        }
      })
      return new Map(
        wanted.flatMap((id): [FigureId, Answer][] => {
          const name = FIGURES.find((figure) => figure === id)
          if (!name) return []
          const known = all.flatMap((one) => one[name] ?? [])
          const opens = name === 'spent' || name === 'payments'
          if (known.length === 0) return [[id, { ...counted(rational(0), false), value: null }]]
          return [[id, counted(rational(known.reduce((sum, value) => sum + value, 0)), opens)]]
        }),
      )
    },
    async open(tx, _figure, cut, page) {
      const lines = (await read(tx, cut)).flatMap(({ project, payments }) =>
        payments
          .filter(({ on }) => on >= cut.from && on <= cut.to)
          .map((payment): RecordLine => ({
            id: payment.id,
            on: payment.on,
            label: payment.voucher,
            text: same([project.name, payment.purpose].filter(Boolean).join(' · ')),
            amount: payment.amount,
            matter: payment.matter,
          })),
      )
      return pageOf(
        lines.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1)),
        page,
      )
    },
  }
}

const spentBefore = (payments: readonly Payment[], from: LocalDate): number =>
  payments.reduce((sum, { on, amount }) => (on < from ? sum + amount : sum), 0)
